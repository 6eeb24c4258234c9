import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

const keyOf = (institutionId: string) => ['institutions', institutionId, 'trust'] as const
const pathOf = (institutionId: string) => ({ path: { institutionId } })

export const trustQuery = (institutionId: string) =>
  queryOptions({
    queryKey: keyOf(institutionId),
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/trust', { params: pathOf(institutionId) })),
  })

/** What is in a file; nothing is kept. */
export const usePreviewTrust = (institutionId: string) =>
  useMutation({
    mutationFn: (content: string) =>
      dataOf(
        api.POST('/institutions/{institutionId}/trust/preview', {
          params: pathOf(institutionId),
          body: { content },
        }),
      ),
  })

interface Addition {
  readonly content: string
  readonly confirmed: readonly string[]
  readonly reason: string
}

export function useAddTrust(institutionId: string) {
  const onSuccess = useForget(institutionId)
  return useMutation({
    mutationFn: ({ content, confirmed, reason }: Addition) =>
      dataOf(
        api.POST('/institutions/{institutionId}/trust', {
          params: pathOf(institutionId),
          body: { content, confirmed: [...confirmed], reason },
        }),
      ),
    onSuccess,
  })
}

export function useWithdrawTrust(institutionId: string) {
  const onSuccess = useForget(institutionId)
  return useMutation({
    mutationFn: ({ entryId, reason }: { readonly entryId: string; readonly reason: string }) =>
      dataOf(
        api.POST('/institutions/{institutionId}/trust/{entryId}/withdrawal', {
          params: { path: { institutionId, entryId } },
          body: { reason },
        }),
      ),
    onSuccess,
  })
}

/** The verdicts beside documents follow from it: they are read again too. */
function useForget(institutionId: string) {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['institutions', institutionId] })
}
