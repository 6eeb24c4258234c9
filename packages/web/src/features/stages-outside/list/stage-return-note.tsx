import { Trans } from '@lingui/react/macro'
import type { OutsideStage, StageOverview } from '../../../lib/api/stages-outside.ts'
import { Note } from '../../../ui/note.tsx'
import styles from './stage-return.module.css'
import { stageReturn } from './stage-return.ts'

interface StageReturnNoteProps {
  readonly overview: StageOverview
  readonly stage: OutsideStage
}

/** Where an assessor works: what was written to all of them when the stage was given back. */
export function StageReturnNote({ overview, stage }: StageReturnNoteProps) {
  const told = stageReturn(overview, stage)
  if (told === null) return null
  return (
    <Note tone="look" className={styles.note}>
      <Trans>
        Tahap ini dikembalikan kepada asesor ({told.byName}): {told.text}
      </Trans>
    </Note>
  )
}
