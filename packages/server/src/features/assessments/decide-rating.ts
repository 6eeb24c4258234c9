import {
  agreesWithCriteria,
  checkRatings,
  countedCriteria,
  formatExact,
  type Indicator,
  type Instrument,
  parseRational,
} from '@undagi/maturity'
import type { IndicatorAction } from './assessment-action.ts'
import { reasonRequired, valueOutOfScale } from './assessments.errors.ts'
import type { IndicatorState } from './fold-assessment.ts'
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
    if (reason === null && needsReason(indicator, now, normal)) throw reasonRequired()
    if (normal === now.state.value && reason === now.state.reason) return undefined
    return { kind: 'rated', indicatorCode: code, value: normal, reason }
  }
}

/** A value that is not what the criteria support must say why. */
export function needsReason(
  indicator: Indicator,
  { state, previousValue }: { state: Pick<IndicatorState, 'metCriteria'>; previousValue: string | null },
  value: string | null,
): boolean {
  const counted = countedCriteria(indicator, { metCriteria: state.metCriteria, previousValue })
  return agreesWithCriteria(indicator, counted, value) === false
}

/** "3.0" and "3" are one value. Throws for what is not on the scale of the edition. */
export function normalValue(instrument: Instrument, code: string, value: string): string {
  const issues = checkRatings(instrument, { [code]: value })
  if (issues.length > 0) {
    throw valueOutOfScale({ errors: issues.map(({ message }) => ({ path: '/value', message })) })
  }
  return formatExact(parseRational(value))
}
