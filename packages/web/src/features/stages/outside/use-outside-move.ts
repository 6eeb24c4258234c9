import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import { type StageOverview, stagesQuery } from '../../../lib/api/stages-outside.ts'
import { stageQuery } from '../api/stage.ts'

export type OutsideMove =
  | { readonly kind: 'open'; readonly body: Schemas['OpenStage'] }
  | { readonly kind: 'return'; readonly body: Schemas['ReturnToAssessors'] }
  | { readonly kind: 'publish'; readonly body: Schemas['PublishResult'] }
  | { readonly kind: 'draft'; readonly body: Schemas['ShowDraft'] }

/** A step of the ministry; what the server holds is on the page afterwards, also where it refused. */
export function useOutsideMove(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = (overview: StageOverview) =>
    queryClient.setQueryData(stagesQuery(assessmentId).queryKey, overview)
  return useMutation({
    mutationFn: async (move: OutsideMove): Promise<StageOverview> => {
      const answer = await post(assessmentId, move)
      if (answer.error && 'current' in answer.error) {
        show(answer.error.current)
        throw new ApiProblem(answer.error)
      }
      return dataOf(Promise.resolve(answer))
    },
    // Where the page tells the stage in other words too, both are there before either is shown.
    onSuccess: async (overview) => {
      const { queryKey } = stageQuery(assessmentId)
      if (queryClient.getQueryData(queryKey) !== undefined)
        await queryClient.refetchQueries({ queryKey, exact: true })
      show(overview)
    },
    // not awaited: how it went is told at once, however long the rest takes to be read again
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) })
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}

function post(assessmentId: string, { kind, body }: OutsideMove) {
  const params = { path: { assessmentId } }
  switch (kind) {
    case 'open':
      return api.POST('/assessments/{assessmentId}/stages/openings', { params, body })
    case 'return':
      return api.POST('/assessments/{assessmentId}/stages/return', { params, body })
    case 'publish':
      return api.POST('/assessments/{assessmentId}/stages/publication', { params, body })
    case 'draft':
      return api.POST('/assessments/{assessmentId}/stages/draft', { params, body })
  }
}
