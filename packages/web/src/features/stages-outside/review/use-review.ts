import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { type StageIndicator, stageIndicatorQuery, stagesQuery } from '../../../lib/api/stages-outside.ts'

/** Marks a value; somebody faster, or another judgement since, is shown before one marks again. */
export function useReview(assessmentId: string, code: string) {
  const queryClient = useQueryClient()
  const show = (indicator: StageIndicator) =>
    queryClient.setQueryData(stageIndicatorQuery({ assessmentId, code }).queryKey, indicator)
  return useMutation({
    mutationFn: async (body: Schemas['ReviewScore']): Promise<StageIndicator> => {
      const params = { path: { assessmentId, code } }
      const answer = await api.PUT('/assessments/{assessmentId}/stage-values/{code}/review', { params, body })
      if (answer.error && 'current' in answer.error) {
        show(answer.error.current)
        throw new ApiProblem(answer.error)
      }
      return dataOf(Promise.resolve(answer))
    },
    onSuccess: show,
    onSettled: () => void queryClient.invalidateQueries({ queryKey: stagesQuery(assessmentId).queryKey }),
  })
}
