import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Note } from '../../ui/note.tsx'
import type { Stage } from './api/stage.ts'
import styles from './stages.module.css'

/** What one has just done, and what follows from it: where one goes on, since the button that did it is gone. */
export function DoneNote({ stage }: { readonly stage: Stage }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={styles.note}>
      <Note tone="fine" role="status">
        <DoneWords move={stage.entries[0]?.move} />
      </Note>
    </div>
  )
}

function DoneWords({ move }: { readonly move: Stage['entries'][number]['move'] | undefined }) {
  switch (move) {
    case 'send_for_verification':
      return <Trans>Terkirim kepada penanggung jawab. Isian terkunci selama diverifikasi.</Trans>
    case 'verify':
      return <Trans>Disetujui. Sekarang giliran koordinator menandatangani dan mengirim.</Trans>
    case 'return':
      return <Trans>Dikembalikan. Catatan Anda tampak di indikatornya, dan isian terbuka lagi.</Trans>
    case 'submit':
      return <Trans>Penilaian terkirim. Nomor dan tanggal kedua surat tercatat di riwayat.</Trans>
    case 'reopen':
      return <Trans>Dibuka kembali. Isian dapat diubah lagi.</Trans>
    default:
      return null
  }
}
