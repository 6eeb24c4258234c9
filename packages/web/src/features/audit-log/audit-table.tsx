import { Trans, useLingui } from '@lingui/react/macro'
import type { AuditEntry } from '../../lib/api/contract.ts'
import styles from './audit-log.module.css'
import { AuditRow } from './audit-row.tsx'

interface AuditTableProps {
  readonly entries: readonly AuditEntry[]
  readonly timeZone: string
}

export function AuditTable({ entries, timeZone }: AuditTableProps) {
  const { t } = useLingui()
  return (
    <table className={styles.table} aria-label={t`Isi catatan`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Waktu</Trans>
          </th>
          <th scope="col">
            <Trans>Siapa melakukan apa</Trans>
          </th>
          <th scope="col">
            <Trans>Dari alamat</Trans>
          </th>
          <th scope="col">
            <Trans>Segel</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.number} entry={entry} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  )
}
