import { type AssessmentState, judgedOutside, type SettledRating } from '@undagi/maturity'
import { dayIn } from '../../../../platform/day-in.ts'
import { gatherOutside } from '../outside/gather-outside.ts'
import { type DoubleRating, gatherDouble, type SignedAction } from './gather-double.ts'
import { isFull, pairUp } from './pair-up.ts'

export interface JudgedAssessment {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
  readonly timeZone: string
  readonly actions: readonly SignedAction[]
}

/**
 * What each assessor said of an indicator by themselves, beside what it was settled on: what two found alike, what a third said, or else
 * what the review found valid. Where nobody settled anything, nothing is said of anybody.
 */
export function gatherSettled({ actions, timeZone }: JudgedAssessment): readonly SettledRating[] {
  const double = gatherDouble(actions)
  const settled = settledValues(double, actions)
  return [...settled].flatMap(([code, value]) =>
    ownWords(double, code).map((word) => ({
      ...{ assessorId: word.personId, value: word.value, settled: value },
      on: dayIn(timeZone, word.at),
    })),
  )
}

function settledValues(double: DoubleRating, actions: readonly SignedAction[]): ReadonlyMap<string, string> {
  const { said, reviews } = gatherOutside(actions)
  const values = new Map<string, string>()
  for (const [code, review] of reviews) {
    const last = judgedOutside.flatMap((stage) => said[stage].get(code)?.at(-1) ?? []).at(-1)
    if (review.isCurrent && review.valid && last !== undefined && last.value !== null)
      values.set(code, last.value)
  }
  for (const { code, first, settlement, state } of pairUp(double).filter(isFull)) {
    if (state === 'equal') values.set(code, first.value)
    if (settlement !== null) values.set(code, settlement.value)
  }
  return values
}

/** The last word of each person, first or second. */
function ownWords({ judged, second }: DoubleRating, code: string) {
  const words = [...(judged.get(code) ?? []), ...(second.get(code) ?? [])]
  const lastOfEach = new Map(words.map((word) => [word.personId, word]))
  return [...lastOfEach.values()].flatMap(({ value, ...word }) =>
    value === null ? [] : [{ ...word, value }],
  )
}
