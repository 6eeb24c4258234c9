import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import type { UnitChange, UnitRegister } from './api/unit-register.ts'
import styles from './units.module.css'
import { useChangeWords } from './use-change-words.ts'

interface DoneNoteProps {
  readonly done: UnitChange
  readonly register: UnitRegister
  readonly onUndo: (change: UnitChange) => void
}

/** What was just done, with the way back. */
export function DoneNote({ done, register, onUndo }: DoneNoteProps) {
  const changeWords = useChangeWords()
  const told = register.changes.find(({ sequence }) => sequence === (done.undoes ?? done.sequence))
  if (!told) return null
  return (
    <Note tone="fine" role="status" className={styles.done}>
      {done.undoes === null ? changeWords(told) : <Trans>Dibatalkan: “{changeWords(told)}”</Trans>}{' '}
      {told.undoable ? (
        <LinkButton onClick={() => onUndo(told)}>
          <Trans>Batalkan</Trans>
        </LinkButton>
      ) : null}
    </Note>
  )
}
