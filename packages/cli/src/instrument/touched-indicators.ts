import type { JudgedIndicator } from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'

/** The indicators a situation says something about; all where it says nothing of any. */
export function touchedIndicators(
  situation: Situation,
  judged: readonly JudgedIndicator[],
): readonly JudgedIndicator[] {
  const codes = new Set([
    ...situation.documents.flatMap(({ offeredFor }) => offeredFor),
    ...Object.keys(situation.decisions),
    ...Object.keys(situation.expect),
    ...Object.keys(situation.unitsInUse),
    ...Object.keys(situation.previousValues),
  ])
  const touched = judged.filter(({ code, criteria }) =>
    [code, ...criteria.map((each) => each.code)].some((each) => codes.has(each)),
  )
  return touched.length === 0 ? judged : touched
}
