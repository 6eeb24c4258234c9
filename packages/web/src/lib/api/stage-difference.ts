import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import type { ScoreResult } from '@undagi/maturity'
import { assessmentKey } from './assessment.ts'
import { api } from './client.ts'
import { toScoreResult } from './own-shapes.ts'
import type { JudgingStage } from './stages-outside.ts'

type Told = Schemas['StageDifference']

export interface StageDifference extends Omit<Told, 'self' | 'official' | 'officialStage'> {
  readonly self: ScoreResult | null
  readonly official: ScoreResult | null
  readonly officialStage: JudgingStage | null
}

/** The self-assessment beside the official result, as far as this person sees either. */
export function differenceQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'stage-difference'],
    queryFn: async (): Promise<StageDifference> => {
      const params = { path: { assessmentId } }
      const { self, official, ...rest } = await dataOf(
        api.GET('/assessments/{assessmentId}/stage-difference', { params }),
      )
      return { ...rest, self: resultOf(self), official: resultOf(official) }
    },
  })
}

const resultOf = (answer: unknown) => (answer === null ? null : toScoreResult(answer))
