import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'

/** A colleague was quicker. Nothing that was typed is lost; what was not touched is as they left it. */
export function StaleNote({ newest }: { readonly newest: EvidenceRevision }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // what it gives back is no clean-up: newer browsers give a promise
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { authorName, revision, title, note } = newest
  return (
    <div ref={place}>
      <Note tone="look" role="alert">
        <p>
          <Trans>
            {authorName} sudah menyimpan revisi {revision}: “{title}”. Isian yang Anda ubah tetap seperti Anda
            tulis; yang tidak Anda ubah mengikuti revisi itu. Periksa, lalu simpan lagi.
          </Trans>
        </p>
        {note ? <p>{note}</p> : null}
      </Note>
    </div>
  )
}
