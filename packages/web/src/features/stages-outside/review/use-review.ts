import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import {
  type StageIndicator,
  type StageOverview,
  stageIndicatorQuery,
  stagesQuery,
} from '../../../lib/api/stages-outside.ts'

type Mark = Schemas['ReviewScore']
interface Address {
  readonly assessmentId: string
  readonly code: string
}

/** Both the indicator and its line of the list, so that nobody is led to what they marked a moment ago. */
function useShow(assessmentId: string) {
  const queryClient = useQueryClient()
  return (code: string, indicator: StageIndicator) => {
    queryClient.setQueryData(stageIndicatorQuery({ assessmentId, code }).queryKey, indicator)
    queryClient.setQueryData(stagesQuery(assessmentId).queryKey, (before) =>
      before === undefined ? before : withReview(before, code, indicator),
    )
  }
}

const withReview = (before: StageOverview, code: string, { review }: StageIndicator): StageOverview => ({
  ...before,
  indicators: before.indicators.map((each) => (each.code === code ? { ...each, review } : each)),
})

/** Throws a problem; where somebody was faster, what stands now comes with it. */
async function sendMark(path: Address, body: Mark, show: (indicator: StageIndicator) => void) {
  const answer = await api.PUT('/assessments/{assessmentId}/stage-values/{code}/review', {
    params: { path },
    body,
  })
  if (answer.error && 'current' in answer.error) {
    show(answer.error.current)
    throw new ApiProblem(answer.error)
  }
  const indicator = await dataOf(Promise.resolve(answer))
  show(indicator)
}

/** Marks a value; somebody faster, or another judgement since, is shown before one marks again. */
export function useReview(assessmentId: string, code: string) {
  const queryClient = useQueryClient()
  const show = useShow(assessmentId)
  return useMutation({
    mutationFn: (body: Mark) => sendMark({ assessmentId, code }, body, (indicator) => show(code, indicator)),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: stagesQuery(assessmentId).queryKey }),
  })
}

interface Marked {
  readonly done: readonly string[]
  /** Each with why it was not: the others stand all the same. */
  readonly refused: readonly {
    readonly code: string
    readonly why: unknown
    /** Somebody faster marked it valid: there is nothing left to do. */
    readonly isValid: boolean
  }[]
}

/** Marks the chosen values valid, each by itself and as it was seen: whoever was faster at one of them is not overruled. */
export function useReviewMany(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = useShow(assessmentId)
  return useMutation({
    mutationFn: async (rows: StageOverview['indicators']): Promise<Marked> => {
      const done: string[] = []
      const refused: Marked['refused'][number][] = []
      for (const { code, review } of rows) {
        const body = { valid: true, note: '', expectedVersion: review?.version ?? 0 }
        let isValid = false
        try {
          await sendMark({ assessmentId, code }, body, (indicator) => {
            isValid = indicator.review?.isCurrent === true && indicator.review.valid
            show(code, indicator)
          })
          done.push(code)
        } catch (why) {
          refused.push({ code, why, isValid })
        }
      }
      return { done, refused }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: stagesQuery(assessmentId).queryKey }),
  })
}
