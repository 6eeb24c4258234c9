import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** How units are asked about each indicator of the edition, and whom it concerns. */
export const questionBankQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['question-bank', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/question-bank', { params: { path: { assessmentId } } })),
  })

type Wording = Schemas['NewBankQuestion'] & { readonly code: string }

/** From now on the institution asks so; the answer is the whole bank. */
export function useWordQuestion(assessmentId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = questionBankQuery(assessmentId)
  return useMutation({
    mutationFn: ({ code, ...body }: Wording) =>
      dataOf(
        api.PUT('/assessments/{assessmentId}/indicators/{code}/question', {
          params: { path: { assessmentId, code } },
          body,
        }),
      ),
    onSuccess: (bank) => queryClient.setQueryData(queryKey, bank),
    // refused because a colleague was first: what stands now is shown
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}
