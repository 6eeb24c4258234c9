import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { OwnRequest } from '../api/contributions.ts'

type ClosedNoteProps = NonNullable<OwnRequest['closed']> & { readonly timeZone: string }

/** Why a question waits for the unit no more, and by whose hand. */
export function ClosedNote({ byName, at, timeZone }: ClosedNoteProps) {
  const format = useFormat()
  return (
    <Note>
      <Trans>
        Ditutup tanpa jawaban: {byName} mengirim penilaian ini, {format.when(at, timeZone)}. Bila penilaiannya
        dikembalikan kepada tim, pertanyaan ini terbuka lagi.
      </Trans>
    </Note>
  )
}
