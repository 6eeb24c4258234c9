import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { EvidenceQuery, NewEvidence } from '../../../lib/api/contract.ts'

const firstPage: string | null = null

/** What the institution keeps as proof, page by page; what came in last stands first. */
export function evidenceQuery(institutionId: string, filter: EvidenceQuery = {}) {
  return infiniteQueryOptions({
    queryKey: ['evidence', institutionId, 'list', filter],
    queryFn: ({ pageParam: after }) =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence', {
          params: { path: { institutionId }, query: { ...filter, ...(after !== null && { after }) } },
        }),
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  })
}

export function useAddEvidence(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: NewEvidence) =>
      dataOf(
        api.POST('/institutions/{institutionId}/evidence', { params: { path: { institutionId } }, body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['evidence', institutionId] }),
  })
}

/** The original, to be saved. */
export const fileAddress = (institutionId: string, itemId: string, revision: number, position: number) =>
  `/api/institutions/${institutionId}/evidence/${itemId}/revisions/${revision}/files/${position}`
