import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { mayBeTaken, usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { NewPasswordField } from '../../ui/new-password-field.tsx'
import { useAcceptWithAccount } from './api/invitation-link.ts'
import styles from './invitation-page.module.css'
import { isStale } from './is-stale.ts'
import type { StepProps } from './offer.ts'
import { StepError } from './step-error.tsx'

/** A first account: the name as colleagues will see it, and a password that nobody else knows. */
export function NewAccountForm({ token, offer, onAccepted, onStale }: StepProps) {
  const { t } = useLingui()
  const [name, setName] = useState(offer.name)
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const accept = useAcceptWithAccount(token, onAccepted)
  const judgement = usePasswordJudgement(password, { name, email: offer.email })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || !mayBeTaken(judgement) || accept.isPending) return
    accept.mutate(
      { name: name.trim(), password },
      { onError: (error) => (isStale(error) ? onStale() : undefined) },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <StepError error={accept.error} />
      <TextField
        className={styles.field}
        label={t`Nama Anda`}
        autoComplete="name"
        maxLength={200}
        value={name}
        hint={t`Seperti yang dilihat rekan Anda di samping setiap isian.`}
        error={isTried && name.trim() === '' ? t`Isi nama Anda.` : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <input type="hidden" name="email" autoComplete="username" value={offer.email} />
      <NewPasswordField
        className={styles.field}
        label={t`Kata sandi baru`}
        value={password}
        judgement={judgement}
        error={isTried && !mayBeTaken(judgement) ? t`Pilih kata sandi yang dapat dipakai.` : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button kind="main" type="submit" className={styles.step} aria-disabled={accept.isPending}>
        {accept.isPending ? <Trans>Membuat akun…</Trans> : <Trans>Terima undangan dan masuk</Trans>}
      </Button>
      <p className={styles.help}>
        <Trans>
          Lain kali Anda masuk dengan surel dan kata sandi ini. Jangan pinjamkan: setiap orang bekerja dengan
          akunnya sendiri.
        </Trans>
      </p>
    </form>
  )
}
