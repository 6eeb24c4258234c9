import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

type NewLetterhead = Schemas['NewLetterhead']

export const letterheadQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['letterhead', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/letterhead', { params: { path: { institutionId } } })),
  })

export function useChangeLetterhead(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: NewLetterhead) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/letterhead', { params: { path: { institutionId } }, body }),
      ),
    onSuccess: (letterhead) => queryClient.setQueryData(letterheadQuery(institutionId).queryKey, letterhead),
  })
}

/** The address of a page with this letterhead, in this browser alone. */
export function usePreviewLetterhead(institutionId: string) {
  return useMutation({
    mutationFn: async ({ expectedVersion: _, ...body }: NewLetterhead) => {
      const answer = api.POST('/institutions/{institutionId}/letterhead/preview', {
        params: { path: { institutionId } },
        body,
        parseAs: 'blob',
      })
      const page: Blob = await dataOf(answer)
      return URL.createObjectURL(page)
    },
  })
}
