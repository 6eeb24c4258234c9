import { Plural } from '@lingui/react/macro'
import type { Stage } from '../api/stage.ts'
import { ClosedRequests } from '../closed-requests.tsx'
import styles from '../stages.module.css'

/** What units were asked and had not answered when it was sent for verification: whoever passes it on knows. */
export function UnansweredWords({ stage }: { readonly stage: Stage }) {
  const closed = stage.entries.find(({ move }) => move === 'send_for_verification')?.closedRequests ?? []
  if (closed.length === 0) return null
  return (
    <details className={styles.accepted}>
      <summary>
        <Plural value={closed.length} other="# permintaan kepada perangkat daerah ditutup tanpa jawaban" />
      </summary>
      <ClosedRequests requests={closed} />
    </details>
  )
}
