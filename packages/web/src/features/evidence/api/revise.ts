import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { EvidenceHistory, NewEvidenceRevision } from '../../../lib/api/contract.ts'

/** A colleague revised the item after it was read here: nothing was written. */
export class StaleItem extends ApiProblem {
  readonly current: EvidenceHistory

  constructor(problem: Schemas['StaleEvidence']) {
    super(problem)
    this.current = problem.current
  }
}

export function useReviseEvidence(institutionId: string, itemId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: NewEvidenceRevision) => {
      const answer = await api.POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
        params: { path: { institutionId, itemId } },
        body,
      })
      const { error } = answer
      if (error && 'current' in error) throw new StaleItem(error)
      return dataOf(Promise.resolve(answer))
    },
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['evidence', institutionId] }),
        // what is offered is the newest of each
        queryClient.invalidateQueries({ queryKey: ['assessment'] }),
      ]),
  })
}
