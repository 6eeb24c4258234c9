import type { Filled, Lack } from '../check-step.ts'
import type { SetupDraft, SetupOptions } from '../setup-draft.ts'

/** What every step gets. */
export interface StepProps {
  readonly filled: Filled
  readonly options: SetupOptions
  readonly change: (part: Partial<SetupDraft>) => void
  /** What is wrong with a field, in words: of this page once somebody tried to go on, or of the server by the name it uses. */
  readonly wrong: (lack: Lack, field?: string) => string | undefined
}
