import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/field.tsx'
import { NewPasswordField } from '../../../ui/new-password-field.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

interface PersonStepProps extends StepProps {
  readonly onPassword: (password: string) => void
}

/** Who sets this up: the first administrator. */
export function PersonStep(props: PersonStepProps) {
  const { filled, change, wrong, onPassword } = props
  const { draft, password, judgement } = filled
  const { t } = useLingui()
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Nama Anda`}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        autoComplete="name"
        maxLength={200}
        error={wrong('name', 'name')}
      />
      <TextField
        label={t`Surel`}
        type="email"
        value={draft.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        hint={t`Dengan surel ini Anda masuk.`}
        error={wrong('email', 'email')}
      />
      <NewPasswordField
        label={t`Kata sandi`}
        value={password}
        onChange={(event) => onPassword(event.currentTarget.value)}
        judgement={judgement}
        error={wrong('password_short', 'password') ?? wrong('password_weak')}
      />
    </div>
  )
}
