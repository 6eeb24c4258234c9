import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { SecondStep, Session } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { LanguageLink } from '../../ui/language-link.tsx'
import { Logo } from '../../ui/logo.tsx'
import { EndedNote } from './ended-note.tsx'
import { IdentityButtons } from './identity-buttons.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'
import { StaircaseDrawing } from './staircase-drawing.tsx'

// Few need it, and nobody before a right password.
const SecondStepPanel = lazy(() =>
  import('./second-step-panel.tsx').then((part) => ({ default: part.SecondStepPanel })),
)

interface SignInPageProps {
  /** The session ended while somebody worked: they are told that nothing is lost. */
  readonly sessionEnded: boolean
  /** The way to a new password. */
  readonly forgotten: ReactNode
  readonly onSignedIn: (session: Session) => void
}

export function SignInPage({ sessionEnded, forgotten, onSignedIn }: SignInPageProps) {
  const { t } = useLingui()
  const [step, setStep] = useState<SecondStep>()
  usePageTitle(t`Masuk`)
  return (
    <div className={styles.page}>
      <div className={styles.wrap}>
        <main className={styles.main}>
          <div className={styles.logo}>
            <Logo size={28} />
            <span>Undagi</span>
          </div>
          <h1>{step ? <Trans>Satu langkah lagi</Trans> : <Trans>Masuk</Trans>}</h1>
          <p className={styles.lead}>
            <Trans>Evaluasi kematangan digital instansi pemerintah</Trans>
          </p>
          {step ? null : <EndedNote whileWorking={sessionEnded} />}
          {step ? (
            <Suspense>
              <SecondStepPanel step={step} onSignedIn={onSignedIn} onRestart={() => setStep(undefined)} />
            </Suspense>
          ) : (
            <div className={styles.ways}>
              <SignInForm onSignedIn={onSignedIn} onSecondStep={setStep} />
              <PasskeyButton onSignedIn={onSignedIn} />
              <IdentityButtons />
            </div>
          )}
          {step ? null : (
            <p className={styles.help}>
              <Trans>
                Setiap orang bekerja dengan akunnya sendiri, jangan pinjamkan kata sandi. Belum punya akun?
                Mintalah administrator di instansi Anda mengundang Anda.
              </Trans>{' '}
              {forgotten}
            </p>
          )}
        </main>
        <aside className={styles.picture} aria-label={t`Tentang Undagi`}>
          <p>
            <Trans>
              <strong>Undagi mengukur, menggambar, dan mendirikan.</strong> Lima tingkat kematangan, satu
              langkah setiap kali, dengan bukti di setiap anak tangga.
            </Trans>
          </p>
          <StaircaseDrawing />
        </aside>
      </div>
      <footer className={styles.footer}>
        <LanguageLink />
      </footer>
    </div>
  )
}
