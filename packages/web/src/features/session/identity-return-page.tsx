import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { SecondStep, Session, UnlinkedIdentity } from '../../lib/api/contract.ts'
import { identityAnswerQuery, linkIdentity } from '../../lib/api/identities.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Logo } from '../../ui/logo.tsx'
import { Note } from '../../ui/note.tsx'
import { SecondStepPanel } from './second-step-panel.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'

interface IdentityReturnPageProps {
  /** With what the provider has sent the browser back. */
  readonly query: string
  /** The way to the door. */
  readonly back: ReactNode
  readonly onSignedIn: (session: Session) => void
  readonly onRestart: () => void
}

/** Back from a provider of accounts: in, or one step further. */
export function IdentityReturnPage({ query, back, onSignedIn, onRestart }: IdentityReturnPageProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { data: answer, error } = useQuery(identityAnswerQuery(query))
  usePageTitle(t`Masuk`)
  const isIn = useRef(false)
  useEffect(() => {
    if (answer === undefined || 'ticket' in answer || isIn.current) return
    isIn.current = true
    onSignedIn(answer)
  }, [answer, onSignedIn])
  return (
    <main className={styles.alone}>
      <div className={styles.logo}>
        <Logo size={28} />
        <span>Undagi</span>
      </div>
      <h1>
        <Trans>Masuk dengan akun instansi</Trans>
      </h1>
      {error ? (
        <Note tone="bad" role="alert" className={styles.note}>
          {errorWords(error)}
        </Note>
      ) : null}
      {answer === undefined && error === null ? (
        <p role="status">
          <Trans>Memeriksa…</Trans>
        </p>
      ) : null}
      {answer !== undefined && 'ticket' in answer ? (
        <NextStep step={answer} onSignedIn={onSignedIn} onRestart={onRestart} />
      ) : null}
      <p className={styles.help}>{back}</p>
    </main>
  )
}

interface NextStepProps extends Pick<IdentityReturnPageProps, 'onSignedIn' | 'onRestart'> {
  readonly step: SecondStep | UnlinkedIdentity
}

function NextStep({ step, ...rest }: NextStepProps) {
  return step.next === 'link' ? (
    <LinkStep unlinked={step} {...rest} />
  ) : (
    <SecondStepPanel step={step} {...rest} />
  )
}

interface LinkStepProps extends Pick<IdentityReturnPageProps, 'onSignedIn' | 'onRestart'> {
  readonly unlinked: UnlinkedIdentity
}

/** Nobody is taken for somebody because two addresses are alike: they prove once that both accounts are theirs. */
function LinkStep({ unlinked, onSignedIn, onRestart }: LinkStepProps) {
  const errorWords = useErrorWords()
  const { provider, email, ticket } = unlinked
  const [step, setStep] = useState<SecondStep>()
  const link = useMutation({ mutationFn: (_: Session) => linkIdentity(ticket) })
  const finish = (session: Session) => link.mutate(session, { onSuccess: () => onSignedIn(session) })
  if (link.error)
    return (
      <Note tone="bad" role="alert" className={styles.note}>
        {errorWords(link.error)}
      </Note>
    )
  return (
    <div className={styles.ways}>
      <p>
        <Trans>
          {email || provider} belum tersambung dengan akun Undagi. Masuklah sekali ini dengan surel dan kata
          sandi Undagi Anda; sesudah itu cukup dengan {provider}.
        </Trans>
      </p>
      {step ? (
        <SecondStepPanel step={step} onSignedIn={finish} onRestart={onRestart} />
      ) : (
        <SignInForm onSignedIn={finish} onSecondStep={setStep} />
      )}
    </div>
  )
}
