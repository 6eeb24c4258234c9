import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { papersQuery } from '../../../lib/api/papers.ts'

export type PaperKind = Schemas['OwnPaperKind']

interface Issuing {
  readonly kind: PaperKind
  readonly body: Schemas['NewPaper']
}

export function useIssuePaper(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, body }: Issuing) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/papers/{kind}/versions', {
          params: { path: { assessmentId, kind } },
          body,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: papersQuery(assessmentId).queryKey }),
  })
}
