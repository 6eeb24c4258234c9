import { findIndicator, type Instrument } from '@undagi/maturity'
import type { RoundOverview } from '../../../lib/api/contract.ts'

/** Where a result is looked at. */
export interface ResultPlace {
  readonly institution: { readonly id: string; readonly name: string; readonly slug: string }
  readonly round: {
    readonly assessmentId: string
    readonly year: number
    readonly timeZone: RoundOverview['timeZone']
  }
  readonly instrument: Instrument
}

/** An indicator as the instrument calls it. */
export const nameOf = ({ instrument }: Pick<ResultPlace, 'instrument'>, code: string) =>
  findIndicator(instrument, code)?.shortName ?? code
