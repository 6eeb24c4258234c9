import { Trans } from '@lingui/react/macro'
import { type Indicator, sumCompleteness } from '@undagi/maturity'
import type { EvidenceCompleteness } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { IndicatorLink } from './indicator-link.tsx'
import styles from './judging.module.css'

interface CompletenessRowProps {
  readonly indicator: Indicator
  readonly found: EvidenceCompleteness['indicators'][number] | undefined
}

export function CompletenessRow({ indicator, found }: CompletenessRowProps) {
  const format = useFormat()
  const { claimed, criteria } = found ?? { claimed: null, criteria: null }
  if (claimed === null || criteria === null) return null
  const { asked, accepted, offered, nothing } = sumCompleteness([criteria])
  const lacking = criteria.nothing.join(', ')
  return (
    <tr>
      <th scope="row">
        <IndicatorLink {...indicator} />
        {nothing > 0 ? (
          <p className={styles.quiet}>
            <Trans>belum berbukti: {lacking}</Trans>
          </p>
        ) : null}
      </th>
      <td>{format.number(claimed)}</td>
      <td>{asked}</td>
      <td className={accepted === 0 ? styles.none : undefined}>{accepted}</td>
      <td className={offered === 0 ? styles.none : undefined}>{offered}</td>
      <td className={nothing === 0 ? styles.none : undefined}>{nothing}</td>
    </tr>
  )
}
