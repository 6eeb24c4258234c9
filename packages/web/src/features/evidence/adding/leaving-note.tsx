import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import styles from '../evidence.module.css'

/** A key or a click too far must not cost what was typed and sent. */
export function LeavingNote({
  onStay,
  onLeave,
}: {
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  const stay = useRef<HTMLButtonElement>(null)
  // on a phone the note may stand far above what was pressed
  useEffect(() => stay.current?.focus(), [])
  return (
    <Note tone="look" role="alert">
      <p>
        <Trans>Bukti ini belum disimpan. Bila ditutup, isian dan berkas yang sudah dikirim dibuang.</Trans>
      </p>
      <div className={styles.buttons}>
        <Button ref={stay} onClick={onStay}>
          <Trans>Lanjutkan mengisi</Trans>
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          <Trans>Buang isian</Trans>
        </Button>
      </div>
    </Note>
  )
}
