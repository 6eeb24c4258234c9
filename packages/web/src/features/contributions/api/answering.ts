import { useMutation } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { type NewAnswer, type OwnRequest, useRefresh } from './contributions.ts'

export interface RequestAddress {
  readonly assessmentId: string
  readonly requestId: string
}

/** Somebody of the unit was quicker: nothing was written, and this is what stands there. */
export class StaleRequest extends ApiProblem {
  readonly current: OwnRequest

  constructor({ current, ...problem }: Schemas['StaleContribution']) {
    super(problem)
    this.current = current
  }
}

/** Kept while it is typed; the list is not asked for again, which would take the words from under the hand. */
export function useKeepDraft(address: RequestAddress) {
  return useMutation({
    mutationFn: async (body: Schemas['SaveContributionDraft']) => {
      const answer = await api.PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
        params: { path: { ...address } },
        body,
      })
      if (answer.error && 'current' in answer.error) throw new StaleRequest(answer.error)
      return dataOf(Promise.resolve(answer))
    },
  })
}

export function useAnswer(address: RequestAddress) {
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: async (body: NewAnswer) => {
      const answer = await api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
        params: { path: { ...address } },
        body,
      })
      if (answer.error && 'current' in answer.error) throw new StaleRequest(answer.error)
      return dataOf(Promise.resolve(answer))
    },
    onSuccess: refresh,
  })
}

export function useConfirm(address: RequestAddress) {
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: (seenRevision: number) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
          params: { path: { ...address } },
          body: { seenRevision },
        }),
      ),
    onSettled: refresh,
  })
}

export function useAttach(address: RequestAddress) {
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: (itemId: string) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/evidence', {
          params: { path: { ...address } },
          body: { itemId },
        }),
      ),
    onSettled: refresh,
  })
}
