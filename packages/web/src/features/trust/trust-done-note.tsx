import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Note } from '../../ui/note.tsx'
import styles from './trust.module.css'

export type TrustDone =
  | { readonly what: 'added'; readonly count: number }
  | { readonly what: 'withdrawn'; readonly subject: string }

interface TrustDoneNoteProps {
  readonly done: TrustDone | undefined
}

/** What was just done. The button that withdrew is gone with its entry: whoever pressed it goes on from here. */
export function TrustDoneNote({ done }: TrustDoneNoteProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done?.what === 'withdrawn') place.current?.focus()
  }, [done])
  return (
    <div ref={place} tabIndex={-1} role="status" className={styles.done}>
      {done ? (
        <Note tone="fine">
          <DoneWords done={done} />
        </Note>
      ) : null}
    </div>
  )
}

function DoneWords({ done }: { readonly done: TrustDone }) {
  if (done.what === 'added')
    return (
      <Plural
        value={done.count}
        other="# ditambahkan dan dipercaya. Dokumen bertanda tangan sedang diperiksa ulang."
      />
    )
  const { subject } = done
  return <Trans>{subject} ditarik. Dokumen bertanda tangan sedang diperiksa ulang.</Trans>
}
