import { useMutation } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { type NewAnswer, useRefresh } from './contributions.ts'

export interface RequestAddress {
  readonly assessmentId: string
  readonly requestId: string
}

/** Kept while it is typed; the list is not asked for again, which would take the words from under the hand. */
export function useKeepDraft(address: RequestAddress) {
  return useMutation({
    mutationFn: (body: Schemas['SaveContributionDraft']) =>
      dataOf(
        api.PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
          params: { path: { ...address } },
          body,
        }),
      ),
  })
}

export function useAnswer(address: RequestAddress) {
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: (body: NewAnswer) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
          params: { path: { ...address } },
          body,
        }),
      ),
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
