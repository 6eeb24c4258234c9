import { useLingui } from '@lingui/react'
import { formatBytes } from '../../lib/format-bytes.ts'
import { useFormat } from '../../lib/use-format.ts'
import { classNames } from '../../ui/class-names.ts'
import type { BackupRun } from './backup-shapes.ts'
import styles from './backups-page.module.css'
import { useRunWords } from './use-run-words.ts'

export function BackupRunRow({ run, timeZone }: { readonly run: BackupRun; readonly timeZone: string }) {
  const { i18n } = useLingui()
  const format = useFormat()
  const words = useRunWords()
  return (
    <tr>
      <td className={styles.moment}>{format.moment(run.startedAt, timeZone)}</td>
      <td>{words.kind(run)}</td>
      <td>
        <span className={classNames(run.outcome === 'failed' && styles.failed)}>{words.outcome(run)}</span>
        <span className={styles.file}>{run.file}</span>
      </td>
      <td className={styles.number}>{run.bytes === null ? null : formatBytes(run.bytes, i18n.locale)}</td>
    </tr>
  )
}
