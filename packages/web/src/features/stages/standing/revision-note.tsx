import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { stageQuery } from '../api/stage.ts'
import { openRevision } from '../open-revision.ts'
import styles from '../stages.module.css'

interface RevisionNoteProps {
  readonly assessmentId: string
  readonly code: string
  readonly timeZone: string
}

/** What is to be mended at this indicator, from when it was given back until it is sent again. */
export function RevisionNote({ assessmentId, code, timeZone }: RevisionNoteProps) {
  const format = useFormat()
  const { data: stage } = useQuery(stageQuery(assessmentId))
  const returned = stage ? openRevision(stage.entries) : undefined
  const notes = returned?.revisionNotes.filter(({ indicatorCode }) => indicatorCode === code) ?? []
  if (returned === undefined || notes.length === 0) return null
  const { actorName, actedAt } = returned
  return (
    <Note tone="look" role="status" className={styles.note}>
      <p>
        <strong>
          <Trans>
            {actorName} meminta perbaikan, {format.moment(actedAt, timeZone)}:
          </Trans>
        </strong>
      </p>
      {notes.map(({ text }) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </Note>
  )
}
