import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type AssignmentPlan = Schemas['AssignmentPlan']
export type PlanRule = Pick<Schemas['ApplyPlan'], 'year' | 'needed' | 'capacity'>

const key = ['assignment-plan'] as const

export function planQuery({ year, needed, capacity }: PlanRule) {
  return queryOptions({
    queryKey: [...key, year, needed, capacity],
    queryFn: () => dataOf(api.GET('/assignment-plan', { params: { query: { year, needed, capacity } } })),
    placeholderData: keepPreviousData,
  })
}

/** Assigns everybody of a plan at once, or nobody; what stands afterwards is asked for anew, also where it was refused. */
export function useApplyingPlan() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['ApplyPlan']) => dataOf(api.POST('/assignment-plan', { body })),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: key })
      void queryClient.invalidateQueries({ queryKey: ['assessment'] })
    },
  })
}
