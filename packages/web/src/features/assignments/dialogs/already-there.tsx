import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import type { Assignment } from '../api/assignments.ts'

interface AlreadyThereProps {
  readonly assignment: Assignment
  readonly onEnd: (assignment: Assignment) => void
}

/** Who is assigned for the duty is not assigned a second time: what has to happen first, with the way to it. */
export function AlreadyThere({ assignment, onEnd }: AlreadyThereProps) {
  const { assessorName, stoppedBy } = assignment
  return (
    <Note tone="look">
      <p>
        {stoppedBy.length > 0 ? (
          <Trans>
            {assessorName} sudah ditugaskan untuk tugas ini, dan penugasannya berhenti karena hubungan yang
            dinyatakannya. Akhiri dahulu penugasan itu, lalu tugaskan lagi dengan alasan.
          </Trans>
        ) : (
          <Trans>
            {assessorName} sudah ditugaskan untuk tugas ini. Untuk mengubah indikator atau harinya, akhiri
            dahulu penugasan itu.
          </Trans>
        )}
      </p>
      <Button onClick={() => onEnd(assignment)}>
        <Trans>Akhiri penugasan itu</Trans>
      </Button>
    </Note>
  )
}
