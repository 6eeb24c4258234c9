import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { SecondStep, Session } from '../../lib/api/contract.ts'
import { isSecondStep, signIn } from '../../lib/api/session.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import styles from './sign-in-form.module.css'

interface SignInFormProps {
  readonly onSignedIn: (session: Session) => void
  /** The password was right, and more is asked for. */
  readonly onSecondStep: (step: SecondStep) => void
}

export function SignInForm({ onSignedIn, onSecondStep }: SignInFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [missing, setMissing] = useState<{ readonly email: boolean; readonly password: boolean }>()
  const passwordRef = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: (answer) => (isSecondStep(answer) ? onSecondStep(answer) : onSignedIn(answer)),
    // the address was usually right: the next key stroke belongs to the password
    onError: () => passwordRef.current?.select(),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    setMissing({ email: email === '', password: password === '' })
    if (email && password && !attempt.isPending) attempt.mutate({ email, password })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {attempt.error ? (
        <Note tone="bad" role="alert">
          {errorWords(attempt.error)}
        </Note>
      ) : null}
      <TextField
        className={styles.field}
        label={t`Surel`}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={missing?.email ? t`Isi alamat surel Anda, misalnya nama@kota.go.id.` : undefined}
      />
      <PasswordField
        ref={passwordRef}
        className={styles.field}
        label={t`Kata sandi`}
        name="password"
        autoComplete="current-password"
        error={missing?.password ? t`Isi kata sandi Anda.` : undefined}
      />
      <Button kind="main" type="submit" aria-disabled={attempt.isPending}>
        {attempt.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Masuk</Trans>}
      </Button>
    </form>
  )
}
