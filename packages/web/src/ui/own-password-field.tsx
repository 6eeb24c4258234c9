import { useLingui } from '@lingui/react/macro'
import { PasswordField } from './password-field.tsx'

interface OwnPasswordFieldProps {
  readonly value: string
  readonly onValue: (password: string) => void
  readonly tried: boolean
}

/** Before what protects the account changes: whoever sits here proves to be its owner. */
export function OwnPasswordField({ value, onValue, tried }: OwnPasswordFieldProps) {
  const { t } = useLingui()
  return (
    <PasswordField
      label={t`Kata sandi Anda`}
      autoComplete="current-password"
      hint={t`Untuk memastikan bahwa ini Anda.`}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      error={tried && value === '' ? t`Isi kata sandi Anda.` : undefined}
    />
  )
}
