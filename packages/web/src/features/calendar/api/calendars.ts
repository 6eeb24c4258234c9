import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type Participant = Schemas['CalendarParticipant']
export type CalendarsChanged = Schemas['CalendarsChanged']

interface Place {
  /** From which the person acts. */
  readonly institutionId: string
  readonly year: number
}

/** Who takes part in a year, as far as the person acts for the ministry there. */
export function participantsQuery({ institutionId, year }: Place) {
  return queryOptions({
    queryKey: ['calendars', institutionId, year],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/calendars', {
          params: { path: { institutionId }, query: { year } },
        }),
      ),
  })
}

/** The same change for all of them; each takes it or says why not. */
export function useChangeCalendars({ institutionId, year }: Place) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Omit<Schemas['ChangeCalendars'], 'year' | 'only'>) =>
      dataOf(
        api.POST('/institutions/{institutionId}/calendars/changes', {
          params: { path: { institutionId } },
          body: { ...body, year },
        }),
      ),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['calendars'] })
      void queryClient.invalidateQueries({ queryKey: ['assessment'] })
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}
