import { groupsAbove, type Indicator, type Instrument, indicatorsOf } from '@undagi/maturity'
import type { SubmissionGap } from './api/stage.ts'

export interface IndicatorGaps {
  readonly indicator: Indicator
  readonly kinds: readonly SubmissionGap['kind'][]
}

interface AspectGaps {
  readonly code: string
  readonly name: string
  readonly rows: readonly IndicatorGaps[]
}

/** What is missing, indicator by indicator, in the order of the instrument. */
function gapsByIndicator(instrument: Instrument, gaps: readonly SubmissionGap[]): readonly IndicatorGaps[] {
  const kindsOf = Map.groupBy(gaps, ({ indicatorCode }) => indicatorCode)
  return indicatorsOf(instrument).flatMap((indicator) => {
    const missing = kindsOf.get(indicator.code)
    return missing ? [{ indicator, kinds: missing.map(({ kind }) => kind) }] : []
  })
}

/** The same under their aspects. */
export function gapsByAspect(instrument: Instrument, gaps: readonly SubmissionGap[]): readonly AspectGaps[] {
  const aspectOf = ({ indicator }: IndicatorGaps) => groupsAbove(instrument, indicator.code)[0]
  const rows = Map.groupBy(gapsByIndicator(instrument, gaps), (row) => aspectOf(row)?.code ?? '')
  return [...rows].map(([code, ofAspect]) => ({
    ...{ code, rows: ofAspect },
    name: ofAspect[0] ? (aspectOf(ofAspect[0])?.shortName ?? '') : '',
  }))
}

/** What came and what went since somebody looked. */
export function compareGaps(seen: readonly SubmissionGap[], now: readonly SubmissionGap[]) {
  return { came: without(now, seen), went: without(seen, now) }
}

function without(these: readonly SubmissionGap[], those: readonly SubmissionGap[]): readonly string[] {
  const known = new Set(those.map(keyOf))
  return [...new Set(these.filter((gap) => !known.has(keyOf(gap))).map(({ indicatorCode }) => indicatorCode))]
}

const keyOf = ({ indicatorCode, kind }: SubmissionGap) => `${indicatorCode} ${kind}`
