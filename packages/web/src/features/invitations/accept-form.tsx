import { Trans } from '@lingui/react/macro'
import type { Session } from '../../lib/api/contract.ts'
import { Button } from '../../ui/button.tsx'
import { useAcceptSignedIn } from './api/invitation-link.ts'
import styles from './invitation-page.module.css'
import { isStale } from './is-stale.ts'
import type { StepProps } from './offer.ts'
import { StepError } from './step-error.tsx'

/** The invited person is signed in already. */
export function AcceptForm({ session, token, onAccepted, onStale }: StepProps & { session: Session }) {
  const accept = useAcceptSignedIn(token, onAccepted)
  const take = () => {
    if (!accept.isPending)
      accept.mutate(undefined, { onError: (error) => (isStale(error) ? onStale() : undefined) })
  }
  return (
    <div className={styles.form}>
      <p>
        <Trans>Anda masuk sebagai {session.person.name}.</Trans>
      </p>
      <StepError error={accept.error} />
      <Button kind="main" className={styles.step} aria-disabled={accept.isPending} onClick={take}>
        {accept.isPending ? <Trans>Menerima…</Trans> : <Trans>Terima undangan</Trans>}
      </Button>
    </div>
  )
}
