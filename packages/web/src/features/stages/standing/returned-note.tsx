import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../../ui/note.tsx'
import { stageQuery } from '../api/stage.ts'
import { openRevision } from '../open-revision.ts'
import styles from '../stages.module.css'

/** Above the list of indicators: that it was given back, and which of them are to be mended. */
export function ReturnedNote({ assessmentId }: { readonly assessmentId: string }) {
  const { data: stage } = useQuery(stageQuery(assessmentId))
  const returned = stage ? openRevision(stage.entries) : undefined
  if (!returned) return null
  const { actorName, revisionNotes } = returned
  return (
    <Note tone="look" role="status" className={styles.note}>
      <Trans>
        {actorName} mengembalikan penilaian ini dengan{' '}
        <Plural value={revisionNotes.length} other="# catatan" />.
      </Trans>{' '}
      {revisionNotes.map(({ indicatorCode: code }, position) => (
        <span key={code}>
          {position === 0 ? <Trans>Yang diminta diperbaiki: indikator</Trans> : ','}{' '}
          <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
            {code}
          </Link>
        </span>
      ))}
      {revisionNotes.length > 0 ? '. ' : null}
      <Link from="/$slug/$year" to="/$slug/$year/tahap">
        <Trans>Lihat tahapnya</Trans>
      </Link>
    </Note>
  )
}
