import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'

interface LateNoteProps {
  readonly dated: string | null
  readonly assessmentDate: string
}

/** What is dated after the day to which the round counts proves nothing in it: told before it is attached. */
export function LateNote({ dated, assessmentDate }: LateNoteProps) {
  const format = useFormat()
  if (dated === null || dated <= assessmentDate) return null
  const day = format.day(dated)
  const last = format.day(assessmentDate)
  return (
    <Note tone="look" role="status">
      <Trans>
        Dokumen ini bertanggal {day}, sesudah tanggal penilaian {last}, jadi tidak dihitung pada putaran ini.
      </Trans>
    </Note>
  )
}
