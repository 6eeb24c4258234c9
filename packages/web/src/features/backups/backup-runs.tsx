import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BackupRunRow } from './backup-run-row.tsx'
import type { Backups } from './backup-shapes.ts'
import styles from './backups-page.module.css'
import { useRunWords } from './use-run-words.ts'

/** Every backup that was tried, the newest first. */
export function BackupRuns({ backups }: { readonly backups: Backups }) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useRunWords()
  const { runs, timeZone } = backups
  return (
    <Panel
      title={<Trans>Yang pernah dibuat</Trans>}
      aside={
        <ExportMenu
          name="cadangan"
          title={t`Cadangan`}
          sentence={t`Semua cadangan yang pernah dicoba, yang terbaru dahulu`}
          columns={[
            { heading: t`Mulai`, value: ({ startedAt }) => format.moment(startedAt, timeZone) },
            { heading: t`Cara`, value: words.kind },
            { heading: t`Hasil`, value: words.outcome },
            { heading: t`Ukuran (byte)`, value: ({ bytes }) => bytes },
            { heading: t`Berkas`, value: ({ file }) => file },
          ]}
          rows={runs}
        />
      }
    >
      {runs.length === 0 ? (
        <p className={styles.empty}>
          <Trans>Belum ada. Setiap cadangan, yang berhasil maupun yang gagal, tercatat di sini.</Trans>
        </p>
      ) : (
        <table className={styles.runs}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Mulai</Trans>
              </th>
              <th scope="col">
                <Trans>Cara</Trans>
              </th>
              <th scope="col">
                <Trans>Hasil</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Ukuran</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <BackupRunRow key={run.id} run={run} timeZone={timeZone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
