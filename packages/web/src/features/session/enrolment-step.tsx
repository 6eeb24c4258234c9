import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SecondStep, Session } from '../../lib/api/contract.ts'
import { confirmTotp, offerTotp } from '../../lib/api/second-step.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { RecoveryCodes } from '../../ui/recovery-codes.tsx'
import { TotpSetup } from '../../ui/totp-setup.tsx'
import styles from './sign-in-form.module.css'

interface EnrolmentStepProps {
  readonly step: SecondStep
  readonly onSignedIn: (session: Session) => void
}

/** A role, held or lent, asks for a second factor and there is none yet: it is put in before going on. */
export function EnrolmentStep({ step, onSignedIn }: EnrolmentStepProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const { data: offer, error } = useQuery({
    queryKey: ['totp-offer', step.ticket],
    queryFn: () => offerTotp(step.ticket),
    // each asking makes another secret
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false },
  })
  const attempt = useMutation({ mutationFn: confirmTotp })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() !== '' && !attempt.isPending) attempt.mutate({ ticket: step.ticket, code })
  }
  if (attempt.data)
    return (
      <div className={styles.form}>
        <RecoveryCodes codes={attempt.data.recoveryCodes} />
        <Button kind="main" onClick={() => onSignedIn(attempt.data.session)}>
          <Trans>Sudah saya simpan, lanjut</Trans>
        </Button>
      </div>
    )
  const failure = error ?? attempt.error
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>
        {step.askedBy === 'delegation' ? (
          <Trans>
            Pendelegasian kepada Anda meminta langkah kedua saat masuk, karena peran pemberinya memintanya:
            kode dari sebuah aplikasi di ponsel Anda. Pasang sekali ini, lalu Anda masuk.
          </Trans>
        ) : (
          <Trans>
            Peran Anda meminta langkah kedua saat masuk: kode dari sebuah aplikasi di ponsel Anda. Pasang
            sekali ini, lalu Anda masuk.
          </Trans>
        )}
      </p>
      {failure ? (
        <Note tone="bad" role="alert">
          {errorWords(failure)}
        </Note>
      ) : null}
      {offer ? (
        <>
          <TotpSetup
            offer={offer}
            code={code}
            onCode={setCode}
            error={isTried && code.trim() === '' ? t`Isi kodenya.` : undefined}
          />
          <Button kind="main" type="submit" aria-disabled={attempt.isPending}>
            {attempt.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Pasang dan masuk</Trans>}
          </Button>
        </>
      ) : null}
    </form>
  )
}
