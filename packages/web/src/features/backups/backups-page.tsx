import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { backupsQuery, useRequestBackup } from './api/backups.ts'
import { BackupRuns } from './backup-runs.tsx'
import { BackupState } from './backup-state.tsx'
import styles from './backups-page.module.css'
import { RestoreGuide } from './restore-guide.tsx'

/** What would be there after a loss, and the way back from it. */
export function BackupsPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { data: backups } = useSuspenseQuery(backupsQuery)
  const request = useRequestBackup()
  const isRunning = request.isPending || backups.runs.some(({ outcome }) => outcome === 'running')
  usePageTitle(`${t`Cadangan`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Cadangan</Trans>}
        lead={
          <Trans>
            Salinan seluruh instalasi, semua instansi di dalamnya, untuk dipulihkan bila ada yang hilang.
          </Trans>
        }
        actions={
          backups.schedule === null ? null : (
            <Button
              kind="main"
              aria-disabled={isRunning}
              onClick={() => (isRunning ? undefined : request.mutate())}
            >
              {isRunning ? <Trans>Sedang mencadangkan…</Trans> : <Trans>Cadangkan sekarang</Trans>}
            </Button>
          )
        }
      />
      <div className={styles.view}>
        {request.error ? (
          <Note tone="bad" role="alert">
            {errorWords(request.error)}
          </Note>
        ) : null}
        <BackupState backups={backups} />
        <BackupRuns backups={backups} />
        <RestoreGuide backups={backups} />
      </div>
    </>
  )
}
