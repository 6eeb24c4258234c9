import type { Instrument } from '@undagi/maturity'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'

/** Where one is: the institution, its year, and the instrument as the text of that year puts it. */
export interface DoublePlace {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly instrument: Instrument
}
