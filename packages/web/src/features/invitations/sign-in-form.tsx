import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { useSignInAndAccept } from './api/invitation-link.ts'
import styles from './invitation-page.module.css'
import { isStale } from './is-stale.ts'
import type { StepProps } from './offer.ts'
import { StepError } from './step-error.tsx'

/** The invited address has an account: its password, and nothing else. */
export function SignInForm({ token, offer, onAccepted, onStale }: StepProps) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const accept = useSignInAndAccept(token, onAccepted)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (password === '' || accept.isPending) return
    accept.mutate(
      { email: offer.email, password },
      { onError: (error) => (isStale(error) ? onStale() : undefined) },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>
        <Trans>Alamat ini sudah mempunyai akun Undagi. Pakailah kata sandi akun itu.</Trans>
      </p>
      <StepError error={accept.error} />
      <input type="hidden" name="email" autoComplete="username" value={offer.email} />
      <PasswordField
        className={styles.field}
        label={t`Kata sandi`}
        autoComplete="current-password"
        value={password}
        error={isTried && password === '' ? t`Isi kata sandi Anda.` : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button kind="main" type="submit" className={styles.step} aria-disabled={accept.isPending}>
        {accept.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Masuk dan terima undangan</Trans>}
      </Button>
      <p className={styles.help}>
        <Trans>Lupa kata sandi? Mintalah yang baru di halaman masuk.</Trans>
      </p>
    </form>
  )
}
