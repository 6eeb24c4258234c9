import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { isOtherThan } from '../../../lib/issued-numbers.ts'
import type { LetterDraft } from '../../../lib/letter-draft.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'

interface OtherThanIssuedProps {
  /** The version in force; undefined: none was issued here. */
  readonly issued: Schemas['IssuedPaper'] | undefined
  readonly typed: LetterDraft
}

/** A paper may be signed apart from what was issued here, so another number is told and not refused. */
export function OtherThanIssued({ issued, typed }: OtherThanIssuedProps) {
  const format = useFormat()
  if (issued === undefined || !isOtherThan(issued, typed)) return null
  const { number, version } = issued
  const written = typed.number.trim() || '…'
  const day = format.longDay(issued.day)
  const writtenDay = typed.date === '' ? '…' : format.longDay(typed.date)
  return (
    <Note tone="look" role="status">
      <Trans>
        Yang diterbitkan di sini (versi {version}) bernomor {number} bertanggal {day}, sedangkan yang diisi
        bernomor {written} bertanggal {writtenDay}. Lanjutkan hanya bila yang ditandatangani memang surat
        lain.
      </Trans>
    </Note>
  )
}
