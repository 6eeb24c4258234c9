import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../ui/note.tsx'
import { backupsQuery } from './api/backups.ts'
import { BackupHealthWords } from './backup-health-words.tsx'
import styles from './backup-notice.module.css'
import type { Backups } from './backup-shapes.ts'

/** For an administrator, where the last good backup is old, failed or not there at all; otherwise nothing. */
export function BackupNotice({ slug }: { readonly slug: string }) {
  const { data: backups } = useQuery(backupsQuery)
  if (backups === undefined || backups.health.state === 'fresh' || isFirstOnItsWay(backups)) return null
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

/** A new installation makes its first backup in its first minutes: nothing to be told yet. */
function isFirstOnItsWay({ schedule, runs }: Backups): boolean {
  return schedule !== null && runs.every(({ outcome }) => outcome === 'running')
}
