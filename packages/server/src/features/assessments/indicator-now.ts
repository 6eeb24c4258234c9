import type { IndicatorState } from './fold-assessment.ts'

/** An indicator as a decision about it finds it. */
export interface IndicatorNow {
  readonly state: IndicatorState
  /** Of the latest earlier round with the same edition. */
  readonly previousValue: string | null
}
