import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { signIn } from '../../lib/api/session.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './sign-in-form.module.css'

interface SignInFormProps {
  readonly onSignedIn: (session: Session) => void
}

export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [revealed, setRevealed] = useState(false)
  const [missing, setMissing] = useState<{ readonly email: boolean; readonly password: boolean }>()
  const passwordRef = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
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
      <TextField
        ref={passwordRef}
        className={styles.field}
        label={t`Kata sandi`}
        name="password"
        type={revealed ? 'text' : 'password'}
        autoComplete="current-password"
        error={missing?.password ? t`Isi kata sandi Anda.` : undefined}
        beside={
          <LinkButton
            className={styles.reveal}
            aria-pressed={revealed}
            onClick={() => setRevealed((before) => !before)}
          >
            {revealed ? t`Sembunyikan` : t`Perlihatkan`}
          </LinkButton>
        }
      />
      <Button kind="main" type="submit" aria-disabled={attempt.isPending}>
        {attempt.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Masuk</Trans>}
      </Button>
    </form>
  )
}
