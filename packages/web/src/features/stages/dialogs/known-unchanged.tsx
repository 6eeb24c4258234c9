import { Plural } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { Note } from '../../../ui/note.tsx'
import type { Stage } from '../api/stage.ts'
import { unchangedNotes } from '../last-return.ts'
import { RevisionList } from '../revision-list.tsx'

interface KnownUnchangedProps {
  readonly instrument: Instrument
  readonly stage: Stage
}

/** What was asked to be mended and is as it was when it was returned: it is passed on knowingly. */
export function KnownUnchanged({ instrument, stage }: KnownUnchangedProps) {
  const notes = unchangedNotes(stage)
  if (notes.length === 0) return null
  return (
    <Note tone="look">
      <p>
        <strong>
          <Plural
            value={notes.length}
            other="# catatan perbaikan belum dikerjakan: indikatornya tidak berubah sejak dikembalikan."
          />
        </strong>
      </p>
      <RevisionList {...{ instrument, notes }} />
    </Note>
  )
}
