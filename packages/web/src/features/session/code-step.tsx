import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { SecondStep, Session } from '../../lib/api/contract.ts'
import { proveSecondFactor } from '../../lib/api/second-step.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { CodeField } from '../../ui/code-field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './sign-in-form.module.css'

interface CodeStepProps {
  readonly step: SecondStep
  readonly onSignedIn: (session: Session) => void
}

const isWrongCode = (error: unknown) =>
  error instanceof ApiProblem && error.problem.code === 'session.wrong_code'

/** A code of the application, or for a lost phone one of the recovery codes. */
export function CodeStep({ step, onSignedIn }: CodeStepProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const [byRecovery, setByRecovery] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: proveSecondFactor,
    onSuccess: onSignedIn,
    onError: () => field.current?.select(),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever changes the way types at once
  useEffect(() => field.current?.focus(), [byRecovery])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() !== '' && !attempt.isPending) attempt.mutate({ ticket: step.ticket, code })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {attempt.error ? (
        <Note tone="bad" role="alert">
          {byRecovery && isWrongCode(attempt.error) ? (
            <Trans>Kode pemulihan tidak cocok atau sudah dipakai. Coba kode lain dari daftar Anda.</Trans>
          ) : (
            errorWords(attempt.error)
          )}
        </Note>
      ) : null}
      <CodeField
        ref={field}
        key={String(byRecovery)}
        className={styles.field}
        label={byRecovery ? t`Kode pemulihan` : t`Kode dari aplikasi`}
        hint={
          byRecovery
            ? t`Salah satu dari sepuluh kode yang Anda simpan, misalnya abcd-efgh-jkmn-pqrs.`
            : t`Enam angka yang ditunjukkan aplikasi kode di ponsel Anda.`
        }
        {...(byRecovery ? { inputMode: 'text' as const, autoComplete: 'off' } : {})}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={isTried && code.trim() === '' ? t`Isi kodenya.` : undefined}
      />
      <Button kind="main" type="submit" aria-disabled={attempt.isPending}>
        {attempt.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Lanjut</Trans>}
      </Button>
      {byRecovery ? (
        <p>
          <Trans>
            Kode pemulihan pun tidak ada? Mintalah administrator instansi Anda melepas langkah kedua Anda.
          </Trans>
        </p>
      ) : null}
      {step.methods.includes('recovery_code') ? (
        <p>
          <LinkButton
            onClick={() => {
              setByRecovery((before) => !before)
              setCode('')
              setTried(false)
              attempt.reset()
            }}
          >
            {byRecovery ? t`Pakai aplikasi kode` : t`Ponsel tidak ada? Pakai kode pemulihan`}
          </LinkButton>
        </p>
      ) : null}
    </form>
  )
}
