import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { alreadySaid } from '../own/already-said.ts'
import type { AnswerQueue } from '../own/answer-queue.ts'
import { StaleRequest } from '../own/stale-request.ts'
import { type NewAnswer, ownContributionsQuery, useRefresh } from './contributions.ts'

export interface RequestAddress {
  readonly assessmentId: string
  readonly requestId: string
}

/** Kept while it is typed; the list is not asked for again, but knows it: whoever closes the form finds it there. */
export function useKeepDraft(address: RequestAddress, queue: AnswerQueue) {
  const queryClient = useQueryClient()
  const { queryKey } = ownContributionsQuery(address.assessmentId)
  return useMutation({
    mutationFn: (body: Schemas['SaveContributionDraft']) => queue.keep(() => putDraft(address, body)),
    onSuccess: (now) =>
      queryClient.setQueryData(queryKey, (all) =>
        all ? { ...all, requests: all.requests.map((each) => (each.id === now.id ? now : each)) } : undefined,
      ),
  })
}

async function putDraft(path: RequestAddress, body: Schemas['SaveContributionDraft']) {
  const answer = await api.PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
    params: { path: { ...path } },
    body,
  })
  if (answer.error && 'current' in answer.error) throw new StaleRequest(answer.error)
  return dataOf(Promise.resolve(answer))
}

export function useAnswer(address: RequestAddress, queue: AnswerQueue) {
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: (body: NewAnswer) => queue.send(() => postAnswer(address, body)),
    onSuccess: refresh,
  })
}

async function postAnswer(path: RequestAddress, body: NewAnswer) {
  const answer = await api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path } },
    body,
  })
  if (!answer.error || !('current' in answer.error)) return dataOf(Promise.resolve(answer))
  const stale = new StaleRequest(answer.error)
  const said = alreadySaid(stale, body)
  if (said === undefined) throw stale
  return said
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
