import { Trans } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './action-dialog.module.css'
import { Button } from './button.tsx'
import { Note } from './note.tsx'

interface UnsavedNoteProps {
  /** What is lost. */
  readonly children: ReactNode
  readonly onStay: () => void
  readonly onDiscard: () => void
}

/** A key or a click too far must not cost what was typed and sent. */
export function UnsavedNote({ children, onStay, onDiscard }: UnsavedNoteProps) {
  const stay = useRef<HTMLButtonElement>(null)
  // on a phone the note may stand far above what was pressed
  useEffect(() => stay.current?.focus(), [])
  return (
    <Note tone="look" role="alert">
      <p>{children}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only whoever types on passes here */}
      <div className={styles.answers} onKeyDown={(event) => (isTyping(event) ? onStay() : undefined)}>
        <Button ref={stay} onClick={onStay}>
          <Trans>Lanjutkan mengisi</Trans>
        </Button>
        <Button kind="quiet" onClick={onDiscard}>
          <Trans>Buang isian</Trans>
        </Button>
      </div>
    </Note>
  )
}

/** A character; the space bar presses the button it stands on. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
