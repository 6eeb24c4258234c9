import { Trans } from '@lingui/react/macro'
import styles from './invitation-page.module.css'

export function WaitingInvitation() {
  return (
    <p role="status" className={styles.lead}>
      <Trans>Membuka undangan…</Trans>
    </p>
  )
}
