import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ApiProblem } from '@undagi/api-client'
import { useState } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { setupOptionsQuery, setupStateQuery } from './api/setup.ts'
import { forgetKept, keep, readKept } from './kept-setup.ts'
import type { Step } from './place-refusal.ts'
import { SetupCodeForm } from './setup-code-form.tsx'
import { SetupShell } from './setup-shell.tsx'
import styles from './setup-wizard.module.css'
import { SetupWizard } from './setup-wizard.tsx'

interface SetupPageProps {
  readonly step: Step
  readonly onStep: (step: Step) => void
  readonly onDone: (session: Session) => void
}

/** The first run of an empty installation: the code, then the four steps. */
export function SetupPage({ step, onStep, onDone }: SetupPageProps) {
  const [code, setCode] = useState(() => readKept('code'))
  const state = useQuery(setupStateQuery)
  const options = useQuery({
    ...setupOptionsQuery(code ?? ''),
    enabled: code !== null && state.data?.needed === true,
  })
  const failure = state.error ?? options.error
  const problem = failure instanceof ApiProblem ? failure.problem.code : undefined

  if (state.data?.needed === false || problem === 'setup.done') return <AlreadyDone />
  if (failure && problem !== 'setup.wrong_code' && problem !== 'setup.too_many_attempts') {
    return (
      <Unreachable error={failure} onAgain={() => void (state.error ? state.refetch() : options.refetch())} />
    )
  }
  if (state.isPending || options.isLoading) return <Waiting />
  if (code === null || !options.data) {
    const again = (given: string) => {
      keep('code', given)
      if (given === code) void options.refetch()
      setCode(given)
    }
    return <AskForCode failure={failure} onCode={again} />
  }
  const done = (session: Session) => {
    forgetKept()
    onDone(session)
  }
  return <SetupWizard code={code} options={options.data} step={step} onStep={onStep} onDone={done} />
}

function AskForCode({ failure, onCode }: { failure: Error | null; onCode: (code: string) => void }) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  return (
    <SetupShell
      title={t`Instalasi ini belum disiapkan`}
      lead={t`Yang menyiapkannya ialah orang yang menjalankan Undagi di server. Karena itu diperlukan kode sekali pakai yang hanya ada di sana.`}
    >
      <SetupCodeForm trouble={failure ? errorWords(failure) : undefined} onCode={onCode} />
    </SetupShell>
  )
}

function AlreadyDone() {
  const { t } = useLingui()
  return (
    <SetupShell
      title={t`Instalasi ini sudah disiapkan`}
      lead={t`Kode penyiapan tidak berlaku lagi. Masuklah dengan akun Anda; belum punya akun? Mintalah administrator instansi Anda mengundang Anda.`}
    >
      <Link to="/masuk" className={buttonClass('main')}>
        <Trans>Masuk</Trans>
      </Link>
    </SetupShell>
  )
}

function Unreachable({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  return (
    <SetupShell title={t`Server tidak dapat dihubungi`} lead={errorWords(error)}>
      <div className={styles.actions}>
        <Button kind="main" onClick={onAgain}>
          <Trans>Coba lagi</Trans>
        </Button>
      </div>
    </SetupShell>
  )
}

function Waiting() {
  const { t } = useLingui()
  return (
    <SetupShell title={t`Menyiapkan instansi`}>
      <p role="status">
        <Trans>Memuat…</Trans>
      </p>
    </SetupShell>
  )
}
