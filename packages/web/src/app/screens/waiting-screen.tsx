import { Trans } from '@lingui/react/macro'
import styles from './screen.module.css'

export function WaitingScreen() {
  return (
    <p className={styles.waiting} role="status">
      <Trans>Memuat…</Trans>
    </p>
  )
}
