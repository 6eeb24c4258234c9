import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

export type RoundCalendar = Schemas['RoundCalendar']
export type ScheduledStage = Schemas['ScheduledStage']
export type CalendarStage = Schemas['CalendarStage']
export type CalendarEntry = Schemas['CalendarEntry']
export type ChangeCalendar = Schemas['ChangeCalendar']
export type RuledBoundary = Schemas['RuledBoundary']
export type RuleBoundary = Schemas['RuleBoundary']

/** A colleague changed the calendar after it was read here: nothing was written. */
export class StaleCalendar extends ApiProblem {
  readonly current: RoundCalendar

  constructor(problem: Schemas['StaleCalendar'] | Schemas['StaleRules']) {
    super(problem)
    this.current = problem.current
  }
}

/** The days of a round; what colleagues change of it asks for it again. */
export function calendarQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'calendar'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/calendar', { params: { path: { assessmentId } } })),
  })
}

/** Says by which index predicates are decided; where a colleague said it before, the page shows what they said. */
export function useRuleBoundary(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = (calendar: RoundCalendar) =>
    queryClient.setQueryData(calendarQuery(assessmentId).queryKey, calendar)
  return useMutation({
    mutationFn: async (body: RuleBoundary) => {
      const params = { path: { assessmentId } }
      const answer = await api.POST('/assessments/{assessmentId}/boundary-rulings', { params, body })
      const { error } = answer
      if (error && 'current' in error) throw new StaleCalendar(error)
      return dataOf(Promise.resolve(answer))
    },
    onSuccess: show,
    onError: (error) => (error instanceof StaleCalendar ? show(error.current) : undefined),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) })
      // the predicate of the round is part of every page
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}

/** Plans, extends, opens, closes or locks; what the server holds is on the page afterwards, also where it refused. */
export function useChangeCalendar(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = (calendar: RoundCalendar) =>
    queryClient.setQueryData(calendarQuery(assessmentId).queryKey, calendar)
  return useMutation({
    mutationFn: (body: ChangeCalendar) => change(assessmentId, body),
    onSuccess: show,
    onError: (error) => (error instanceof StaleCalendar ? show(error.current) : undefined),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) })
      // the deadline of the round is part of every page
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}

async function change(assessmentId: string, body: ChangeCalendar): Promise<RoundCalendar> {
  const params = { path: { assessmentId } }
  const answer = await api.POST('/assessments/{assessmentId}/calendar/changes', { params, body })
  const { error } = answer
  if (error && 'current' in error) throw new StaleCalendar(error)
  return dataOf(Promise.resolve(answer))
}
