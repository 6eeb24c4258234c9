import { judgementAt, type Stages } from './fold-stages.ts'
import { type JudgedOutside, stagesOf } from './stage.ts'

interface Proposed {
  readonly stage: JudgedOutside
  readonly code: string
  /** As exact text, the way values are kept; `null` for unanswered. */
  readonly value: string | null
}

/** Whether a value has to say why: it is another than the one of the stage before (Pedoman Menteri PANRB 3/2024: Justifikasi Hasil). */
export function needsJustification(stages: Stages, { stage, code, value }: Proposed): boolean {
  const known = stagesOf(stages.roundKind)
  const before = known[known.indexOf(stage) - 1]
  if (before === undefined) return false
  return value !== (judgementAt(stages, before, code)?.judgement.value ?? null)
}
