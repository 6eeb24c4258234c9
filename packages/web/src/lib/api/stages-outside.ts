import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from './assessment.ts'
import { api } from './client.ts'

export type StageOverview = Schemas['StageOverview']
export type StageIndicator = Schemas['StageIndicator']
export type OutsideStage = Schemas['OutsideStage']
export type JudgingStage = Schemas['JudgingStage']

interface StageIndicatorAddress {
  readonly assessmentId: string
  readonly code: string
}

/** Every indicator stage by stage, as far as this person sees it, and what they may do where it stands. */
export function stagesQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'stages'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/stages', { params: { path: { assessmentId } } })),
  })
}

/** One indicator through all stages, with texts. */
export function stageIndicatorQuery({ assessmentId, code }: StageIndicatorAddress) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'stage-value', code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/stage-values/{code}', {
          params: { path: { assessmentId, code } },
        }),
      ),
  })
}
