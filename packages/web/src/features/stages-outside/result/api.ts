import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import type { ScoreResult } from '@undagi/maturity'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import { toScoreResult } from '../../../lib/api/own-shapes.ts'
import type { JudgingStage } from '../../../lib/api/stages-outside.ts'

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
