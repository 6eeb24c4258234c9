import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { OwnRequest } from '../api/contributions.ts'

type ClosedNoteProps = NonNullable<OwnRequest['closed']> & {
  readonly timeZone: string
  /** It was answered, and the answer went back. */
  readonly isSentBack: boolean
}

/** Why a question waits for the unit no more, and by whose hand. */
export function ClosedNote({ byName, at, timeZone, isSentBack }: ClosedNoteProps) {
  const format = useFormat()
  return (
    <Note>
      <Trans>
        Ditutup: {byName} mengirim penilaian ini, {format.when(at, timeZone)}.
      </Trans>{' '}
      {isSentBack ? (
        <Trans>Jawaban yang dikembalikan belum dijawab lagi.</Trans>
      ) : (
        <Trans>Belum dijawab saat itu.</Trans>
      )}{' '}
      <Trans>Bila penilaiannya dikembalikan kepada tim, pertanyaan ini terbuka lagi.</Trans>
    </Note>
  )
}
