import { rankGaps, type ScoreResult, type StageGap } from '@undagi/maturity'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'

type StageValue = StageOverview['indicators'][number]['values'][number]

/** One indicator of the result: what each stage said, what counts, and what that does to the index. */
export interface GapLine extends StageGap {
  readonly values: readonly StageValue[]
  /** Of the last stage that is seen, or with its correction once it is published. */
  readonly final: string | null
  readonly isCorrected: boolean
}

/** In the order of what the index lost; an indicator of which no stage is seen is left out. */
export function gapLines(
  overview: Pick<StageOverview, 'indicators'>,
  self: ScoreResult,
  official: ScoreResult,
): readonly GapLine[] {
  const indicators = new Map(overview.indicators.map((each) => [each.code, each]))
  return rankGaps(self, official).flatMap((gap) => {
    const indicator = indicators.get(gap.code)
    if (indicator === undefined) return []
    const { values, official: counted } = indicator
    const last = values.at(-1)
    return [
      {
        ...{ ...gap, values, isCorrected: counted?.corrected ?? false },
        final: counted === null ? (last?.value ?? null) : counted.value,
      },
    ]
  })
}

/** Whether the result says something else than the institution did. */
export function isDifferent({ values, final, isCorrected }: GapLine): boolean {
  const own = values.find(({ stage }) => stage === 'self_assessment')
  return isCorrected || own === undefined || own.value !== final
}
