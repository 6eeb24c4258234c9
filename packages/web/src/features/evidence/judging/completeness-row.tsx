import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { DocumentCounts } from './document-counts.tsx'
import type { EvidenceRow } from './indicator-rows.ts'
import styles from './judging.module.css'
import { RowLapses } from './row-lapses.tsx'

interface CompletenessRowProps {
  readonly row: EvidenceRow
  readonly name: ReactNode
  readonly claimed?: string | null
  readonly lacking?: readonly string[]
  readonly hasVisit: boolean
  /** Of all indicators together. */
  readonly isSum?: boolean
}

/** On a narrow screen each figure bears its own name, for the head of the table is out of sight. */
export function CompletenessRow(props: CompletenessRowProps) {
  const { row, name, claimed = null, lacking = [], hasVisit, isSum = false } = props
  const { t } = useLingui()
  const format = useFormat()
  const { asked, accepted, offered, nothing } = row.criteria
  const codes = lacking.join(', ')
  const toned = (count: number) => (count === 0 ? styles.none : undefined)
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row">
        {name}
        {codes === '' ? null : (
          <p className={styles.quiet}>
            <Trans>belum berbukti: {codes}</Trans>
          </p>
        )}
      </th>
      <td data-name={t`Diklaim`} className={isSum ? styles.empty : undefined}>
        {claimed === null ? null : format.number(claimed)}
      </td>
      <td data-name={t`Butir diterima`} className={toned(accepted)}>
        {asked === 0 ? null : (
          <Trans>
            {accepted} dari {asked}
          </Trans>
        )}
      </td>
      <td data-name={t`Diajukan`} className={toned(offered)}>
        {asked === 0 ? null : offered}
      </td>
      <td data-name={t`Belum berbukti`} className={toned(nothing)}>
        {asked === 0 ? null : nothing}
      </td>
      <td data-name={t`Dokumen`} className={row.documents.offered ? styles.words : styles.noWords}>
        <DocumentCounts counts={row.documents} />
      </td>
      {hasVisit ? (
        <td
          data-name={t`Berakhir sebelum kunjungan`}
          className={row.lapses.length ? styles.words : styles.noWords}
        >
          <RowLapses lapses={row.lapses} isSum={isSum} />
        </td>
      ) : null}
    </tr>
  )
}
