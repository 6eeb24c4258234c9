import { Trans } from '@lingui/react/macro'
import { Note } from '../../ui/note.tsx'
import { BackupAdvice } from './backup-advice.tsx'
import { BackupHealthWords } from './backup-health-words.tsx'
import type { Backups } from './backup-shapes.ts'
import styles from './backups-page.module.css'

/** Whether all is well, when the next one comes, and where the files are. */
export function BackupState({ backups }: { readonly backups: Backups }) {
  const { health, schedule } = backups
  return (
    <Note tone={health.state === 'fresh' ? 'fine' : 'look'} role="status" className={styles.state}>
      <p className={styles.health}>
        <BackupHealthWords backups={backups} />
      </p>
      <p>
        <BackupAdvice backups={backups} />
      </p>
      {schedule === null ? null : (
        <p>
          <Trans>
            Berkasnya di server, di folder <code>{schedule.folder}</code>: tujuh hari terakhir, lalu satu
            untuk tiap minggu dan bulan. Salinlah berkala ke tempat lain, karena cadangan di disk yang sama
            hilang bersama disknya.
          </Trans>
        </p>
      )}
    </Note>
  )
}
