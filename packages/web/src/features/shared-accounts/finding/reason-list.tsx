import { Trans } from '@lingui/react/macro'
import type { SharedAccountReason } from '../../../lib/api/contract.ts'
import styles from './finding.module.css'
import { MomentLine } from './moment-line.tsx'
import { ReasonWords } from './reason-words.tsx'

interface ReasonListProps {
  readonly reasons: readonly SharedAccountReason[]
  readonly timeZone: string
}

export function ReasonList({ reasons, timeZone }: ReasonListProps) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was noticed never changes
        <li key={position}>
          <ReasonWords reason={reason} />
          <details>
            <summary>
              <Trans>Kapan saja</Trans>
            </summary>
            <ul>
              {reason.moments.map((moment) => (
                <li key={moment.from + JSON.stringify(moment.places)}>
                  <MomentLine {...{ moment, timeZone }} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
