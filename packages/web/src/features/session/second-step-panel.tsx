import { Trans } from '@lingui/react/macro'
import type { SecondStep, Session } from '../../lib/api/contract.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { CodeStep } from './code-step.tsx'
import { EnrolmentStep } from './enrolment-step.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import styles from './sign-in-form.module.css'

export interface SecondStepProps {
  readonly step: SecondStep
  readonly onSignedIn: (session: Session) => void
  readonly onRestart: () => void
}

/** What follows a right password that is not enough. */
export function SecondStepPanel({ step, onSignedIn, onRestart }: SecondStepProps) {
  return (
    <div className={styles.form}>
      {step.next === 'enrolment' ? <EnrolmentStep {...{ step, onSignedIn }} /> : null}
      {step.methods.includes('totp') ? <CodeStep {...{ step, onSignedIn }} /> : null}
      {step.methods.includes('passkey') ? <PasskeyButton onSignedIn={onSignedIn} /> : null}
      <p>
        <LinkButton onClick={onRestart}>
          <Trans>Kembali ke surel dan kata sandi</Trans>
        </LinkButton>
      </p>
    </div>
  )
}
