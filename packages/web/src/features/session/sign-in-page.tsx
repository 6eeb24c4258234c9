import { Trans, useLingui } from '@lingui/react/macro'
import type { Session } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { LanguageLink } from '../../ui/language-link.tsx'
import { Logo } from '../../ui/logo.tsx'
import { Note } from '../../ui/note.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'
import { StaircaseDrawing } from './staircase-drawing.tsx'

interface SignInPageProps {
  /** The session ended while somebody worked: they are told that nothing is lost. */
  readonly sessionEnded: boolean
  readonly onSignedIn: (session: Session) => void
}

export function SignInPage({ sessionEnded, onSignedIn }: SignInPageProps) {
  const { t } = useLingui()
  usePageTitle(t`Masuk`)
  return (
    <div className={styles.page}>
      <div className={styles.wrap}>
        <main className={styles.main}>
          <div className={styles.logo}>
            <Logo size={28} />
            <span>Undagi</span>
          </div>
          <h1>
            <Trans>Masuk</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans>Evaluasi kematangan digital instansi pemerintah</Trans>
          </p>
          {sessionEnded ? (
            <Note tone="look" role="status" className={styles.note}>
              <Trans>
                Sesi Anda berakhir. Masuklah lagi untuk kembali ke halaman tadi; teks yang belum terkirim
                masih tersimpan di perangkat ini.
              </Trans>
            </Note>
          ) : null}
          <SignInForm onSignedIn={onSignedIn} />
          <p className={styles.help}>
            <Trans>
              Setiap orang bekerja dengan akunnya sendiri, jangan pinjamkan kata sandi. Lupa kata sandi?
              Hubungi pengelola server Undagi. Belum punya akun? Mintalah administrator di instansi Anda
              mengundang Anda.
            </Trans>
          </p>
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
