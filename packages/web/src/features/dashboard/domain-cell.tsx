import { useLingui } from '@lingui/react/macro'
import type { Group } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import styles from './aspect-table.module.css'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'

interface DomainCellProps {
  readonly dashboard: Dashboard
  readonly domain: Group | null
  readonly rows: number
}

/** The domain beside its aspects; an aspect without a domain keeps the place empty. */
export function DomainCell({ dashboard, domain, rows }: DomainCellProps) {
  const { t } = useLingui()
  const format = useFormat()
  const value = domain && dashboard.result.nodes[domain.code]?.value
  if (!domain || !value) return <td rowSpan={rows} className={styles.domain} />

  const number = format.index(value.rounded)
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.domain}>
      <div>
        <span title={domain.name}>{domain.shortName}</span>
        <ProofNumber
          subject={{ kind: 'node', code: domain.code }}
          label={t`Domain ${domain.name} ${number}, lihat hitungan`}
          className={styles.number}
        >
          {number}
        </ProofNumber>
      </div>
    </th>
  )
}
