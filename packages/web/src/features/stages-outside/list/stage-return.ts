import type { OutsideStage, StageOverview } from '../../../lib/api/stages-outside.ts'
import type { ReturnNote } from './judged-lines.ts'

/** What was said of the whole when the stage that is judged now was given back; null: nothing was, or it has gone on since. */
export function stageReturn(
  { stage, entries: [last] }: Pick<StageOverview, 'stage' | 'entries'>,
  judged: OutsideStage,
): ReturnNote | null {
  if (stage !== judged || last?.move !== 'return_to_assessors' || last.note === '') return null
  return { byName: last.byName, text: last.note }
}
