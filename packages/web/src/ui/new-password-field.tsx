import { useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import type { ShownJudgement } from '../lib/use-password-judgement.ts'
import styles from './new-password-field.module.css'
import { PasswordField } from './password-field.tsx'
import { usePasswordWords } from './use-password-words.ts'

interface NewPasswordFieldProps extends ComponentProps<typeof PasswordField> {
  readonly judgement: ShownJudgement
}

/** A password that is chosen, and how good it is, in words. */
export function NewPasswordField({ judgement, ...rest }: NewPasswordFieldProps) {
  const { t } = useLingui()
  const words = usePasswordWords()
  return (
    <div>
      <PasswordField
        autoComplete="new-password"
        hint={t`Sedikitnya 12 karakter. Beberapa kata yang hanya Anda hubungkan lebih kuat daripada tanda-tanda aneh.`}
        {...rest}
      />
      <p className={styles.strength} role="status">
        {words(judgement)}
      </p>
    </div>
  )
}
