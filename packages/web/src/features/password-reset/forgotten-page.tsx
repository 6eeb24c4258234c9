import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { doorQuery } from '../../lib/api/session.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { useAskForNewPassword } from './api.ts'
import styles from './reset-shell.module.css'
import { ResetShell } from './reset-shell.tsx'

/** A letter to the address of the account; whether there is one, nobody is told here. Where no letter can be sent, who helps instead. */
export function ForgottenPage({ back }: { readonly back: ReactNode }) {
  const { t } = useLingui()
  const { data: door } = useSuspenseQuery(doorQuery)
  usePageTitle(t`Lupa kata sandi`)
  return (
    <ResetShell
      title={<Trans>Lupa kata sandi</Trans>}
      lead={
        door.canSendLetters ? (
          <Trans>Tulis surel akun Anda. Tautan untuk memilih kata sandi baru dikirim ke sana.</Trans>
        ) : (
          <Trans>
            Undagi ini belum dapat mengirim surel, jadi tautan untuk memilih kata sandi baru tidak dapat
            dikirim.
          </Trans>
        )
      }
      back={back}
    >
      {door.canSendLetters ? (
        <AskForm />
      ) : (
        <p>
          <Trans>
            Hubungi administrator instansi Anda. Petugas yang menjalankan server dapat memberi akun Anda kata
            sandi baru, yang lalu Anda ganti sendiri di Profil.
          </Trans>
        </p>
      )}
    </ResetShell>
  )
}

function AskForm() {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [email, setEmail] = useState('')
  const [isTried, setTried] = useState(false)
  const ask = useAskForNewPassword()
  const looksRight = /^\S+@\S+\.\S+$/.test(email.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (looksRight && !ask.isPending) ask.mutate(email.trim())
  }
  if (ask.isSuccess)
    return (
      <Note tone="fine" role="status">
        <Trans>
          Bila {ask.variables} mempunyai akun, surat sedang menuju ke sana. Tautannya berlaku 30 menit.
          Periksa juga folder spam.
        </Trans>
      </Note>
    )
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {ask.error ? (
        <Note tone="bad" role="alert">
          {errorWords(ask.error)}
        </Note>
      ) : null}
      <TextField
        label={t`Surel`}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={isTried && !looksRight ? t`Isi alamat surel Anda, misalnya nama@kota.go.id.` : undefined}
      />
      <Button kind="main" type="submit" aria-disabled={ask.isPending}>
        {ask.isPending ? <Trans>Mengirim…</Trans> : <Trans>Kirim tautan</Trans>}
      </Button>
    </form>
  )
}
