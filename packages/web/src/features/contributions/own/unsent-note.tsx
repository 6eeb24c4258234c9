import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { OwnRequest } from '../api/contributions.ts'

interface UnsentNoteProps {
  readonly request: Pick<OwnRequest, 'draft' | 'answer'>
  readonly timeZone: string
}

/** That something was typed and not sent, while its form is folded; what was sent before goes on to hold. */
export function UnsentNote({ request: { draft, answer }, timeZone }: UnsentNoteProps) {
  const format = useFormat()
  if (draft === null) return null
  const { updatedByName } = draft
  const when = format.moment(draft.updatedAt, timeZone)
  return (
    <Note tone="look">
      {answer === null ? (
        <Trans>
          Ada jawaban yang sudah diketik dan belum dikirim ({updatedByName}, {when}).
        </Trans>
      ) : (
        <Trans>
          Ada perubahan yang sudah diketik dan belum dikirim ({updatedByName}, {when}). Yang berlaku masih
          jawaban di bawah ini.
        </Trans>
      )}
    </Note>
  )
}
