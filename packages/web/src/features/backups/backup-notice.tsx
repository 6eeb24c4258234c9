import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../ui/note.tsx'
import { backupsQuery } from './api/backups.ts'
import { BackupHealthWords } from './backup-health-words.tsx'
import styles from './backup-notice.module.css'
import { mustBeTold } from './must-be-told.ts'

/** For an administrator, where the last good backup is old, failed or not there at all; otherwise nothing. */
export function BackupNotice({ slug }: { readonly slug: string }) {
  const { data: backups } = useQuery(backupsQuery)
  if (backups === undefined || !mustBeTold(backups)) return null
  const isRunning = backups.runs.some(({ outcome }) => outcome === 'running')
  return (
    <Note tone="look" role="status" className={styles.notice}>
      <BackupHealthWords backups={backups} />{' '}
      {isRunning ? (
        <Trans>Sebuah cadangan sedang dibuat.</Trans>
      ) : (
        <Link to="/$slug/administrasi/cadangan" params={{ slug }}>
          <Trans>Lihat sebabnya dan cadangkan sekarang</Trans>
        </Link>
      )}
    </Note>
  )
}
