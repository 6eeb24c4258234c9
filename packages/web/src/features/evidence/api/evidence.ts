import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { NewEvidence } from '../../../lib/api/contract.ts'
import { askAgainIn } from './ask-again-in.ts'

/** What the institution keeps as proof; what came in last stands first. */
export const evidenceQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/evidence', { params: { path: { institutionId } } })),
    refetchInterval: ({ state }) => askAgainIn((state.data ?? []).map(({ newest }) => newest)),
  })

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
