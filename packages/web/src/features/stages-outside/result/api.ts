import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

interface Address {
  readonly assessmentId: string
  readonly code: string
}

/** What was published stays; the correction stands beside it and counts. */
export function useCorrect({ assessmentId, code }: Address) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['CorrectResult']) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/stage-values/{code}/corrections', {
          params: { path: { assessmentId, code } },
          body,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) }),
  })
}
