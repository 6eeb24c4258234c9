import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

export type ConflictRules = Schemas['ConflictRules']
export type ConflictRule = Schemas['ConflictRule']
export type ConflictRuling = Schemas['ConflictRuling']
export type ChosenConflictRule = Schemas['RuleConflicts']['rules'][number]

/** A colleague said other rules after these were read here: nothing was written. */
export class StaleConflictRules extends ApiProblem {
  readonly current: ConflictRules

  constructor(problem: Schemas['StaleConflictRules']) {
    super(problem)
    this.current = problem.current
  }
}

export function conflictRulesQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'conflict-rules'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/conflict-rules', { params: { path: { assessmentId } } })),
  })
}

/** Says which ties forbid in a round; where a colleague said it before, the page shows what they said. */
export function useRuleConflicts(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = (rules: ConflictRules) =>
    queryClient.setQueryData(conflictRulesQuery(assessmentId).queryKey, rules)
  return useMutation({
    mutationFn: async (body: Schemas['RuleConflicts']) => {
      const params = { path: { assessmentId } }
      const answer = await api.POST('/assessments/{assessmentId}/conflict-rulings', { params, body })
      const { error } = answer
      if (error && 'current' in error) throw new StaleConflictRules(error)
      return dataOf(Promise.resolve(answer))
    },
    onSuccess: show,
    onError: (error) => (error instanceof StaleConflictRules ? show(error.current) : undefined),
    // whom it ties is shown beside each assessor
    onSettled: () => queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) }),
  })
}
