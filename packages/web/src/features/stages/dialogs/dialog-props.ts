import type { Instrument } from '@undagi/maturity'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import type { Stage } from '../api/stage.ts'

/** What every step is asked with. */
export interface StageDialogProps {
  readonly round: RoundOverview
  readonly instrument: Instrument
  readonly stage: Stage
  readonly onDone: (stage: Stage) => void
  readonly onClose: () => void
}
