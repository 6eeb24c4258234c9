import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { mayBeTaken, usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { Button } from '../../ui/button.tsx'
import { NewPasswordField } from '../../ui/new-password-field.tsx'
import { Note } from '../../ui/note.tsx'
import { useTakeNewPassword } from './api.ts'
import styles from './reset-shell.module.css'
import { ResetShell } from './reset-shell.tsx'

interface NewPasswordPageProps {
  readonly token: string
  readonly back: ReactNode
}

/** Whose account it is the link knows; here nobody is told. */
const unknownPerson = { name: '', email: '' }

/** At the end of the link in the letter. */
export function NewPasswordPage({ token, back }: NewPasswordPageProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [newPassword, setNew] = useState('')
  const [revokeTokens, setRevokeTokens] = useState(false)
  const [isTried, setTried] = useState(false)
  const judgement = usePasswordJudgement(newPassword, unknownPerson)
  const take = useTakeNewPassword()
  usePageTitle(t`Kata sandi baru`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (mayBeTaken(judgement) && !take.isPending) take.mutate({ token, newPassword, revokeTokens })
  }
  return (
    <ResetShell
      title={<Trans>Kata sandi baru</Trans>}
      lead={
        <Trans>Pilih kata sandi baru untuk akun Anda. Semua sesi yang masih terbuka akan berakhir.</Trans>
      }
      back={back}
    >
      {take.isSuccess ? (
        <Note tone="fine" role="status">
          <Trans>Kata sandi sudah diganti. Masuklah dengan yang baru.</Trans>
        </Note>
      ) : (
        <form className={styles.form} onSubmit={submit} noValidate>
          {take.error ? (
            <Note tone="bad" role="alert">
              {errorWords(take.error)}
            </Note>
          ) : null}
          <NewPasswordField
            label={t`Kata sandi baru`}
            value={newPassword}
            onChange={(event) => setNew(event.currentTarget.value)}
            judgement={judgement}
            error={isTried && !mayBeTaken(judgement) ? t`Pilih kata sandi yang dapat dipakai.` : undefined}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={revokeTokens}
              onChange={(event) => setRevokeTokens(event.currentTarget.checked)}
            />
            <Trans>Cabut juga token API saya: program yang memakainya berhenti bekerja</Trans>
          </label>
          <Button kind="main" type="submit" aria-disabled={take.isPending}>
            {take.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Pakai kata sandi ini</Trans>}
          </Button>
        </form>
      )}
    </ResetShell>
  )
}
