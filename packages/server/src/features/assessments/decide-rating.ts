import {
  checkRatings,
  countedCriteria,
  formatExact,
  type Indicator,
  type Instrument,
  parseRational,
  supportedLevel,
} from '@undagi/maturity'
import type { IndicatorAction } from './assessment-action.ts'
import { reasonRequired, valueOutOfScale } from './assessments.errors.ts'
import type { IndicatorNow } from './indicator-now.ts'

interface Proposal {
  readonly value: string | null
  readonly reason: string | null
}

/** Whether a rating can stand, and the action it amounts to. */
export function decideRating({ value, reason }: Proposal) {
  return (
    { edition: { instrument } }: { edition: { instrument: Instrument } },
    indicator: Indicator,
    now: IndicatorNow,
  ): IndicatorAction | undefined => {
    const { code } = indicator
    const normal = value === null ? null : normalValue(instrument, code, value)
    if (reason === null && differsFromCriteria(indicator, now, normal)) throw reasonRequired()
    if (normal === now.state.value && reason === now.state.reason) return undefined
    return { kind: 'rated', indicatorCode: code, value: normal, reason }
  }
}

/** "3.0" and "3" are one value. */
function normalValue(instrument: Instrument, code: string, value: string): string {
  const issues = checkRatings(instrument, { [code]: value })
  if (issues.length > 0) {
    throw valueOutOfScale({ errors: issues.map(({ message }) => ({ path: '/value', message })) })
  }
  return formatExact(parseRational(value))
}

/** Only where the criteria of an indicator are complete can a value disagree with them. */
function differsFromCriteria(
  indicator: Indicator,
  { state: { metCriteria }, previousValue }: IndicatorNow,
  value: string | null,
): boolean {
  if (value === null || indicator.criteriaStatus !== 'complete') return false
  const { level } = supportedLevel(indicator, countedCriteria(indicator, { metCriteria, previousValue }))
  return level === null || value !== String(level)
}
