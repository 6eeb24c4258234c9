import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type ReminderRules = Schemas['ReminderRules']
export type TriedRules = Schemas['TriedReminderRules']
export type ForecastDay = Schemas['ReminderForecast']['days'][number]

const paramsOf = (institutionId: string) => ({ params: { path: { institutionId } } })

export const rulesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['reminder-rules', institutionId],
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/reminder-rules', paramsOf(institutionId))),
  })

/** What a week by these rules would be like. What people do meanwhile changes it: whoever comes back asks again. */
export const forecastQuery = (institutionId: string, rules: TriedRules) =>
  queryOptions({
    queryKey: ['reminder-forecast', institutionId, rules],
    queryFn: () =>
      dataOf(
        api.POST('/institutions/{institutionId}/reminder-rules/forecast', {
          ...paramsOf(institutionId),
          body: rules,
        }),
      ),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export function useChangeRules(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NewReminderRules']) =>
      dataOf(api.PUT('/institutions/{institutionId}/reminder-rules', { ...paramsOf(institutionId), body })),
    onSuccess: (rules) => queryClient.setQueryData(rulesQuery(institutionId).queryKey, rules),
  })
}
