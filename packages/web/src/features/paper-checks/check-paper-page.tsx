import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { LanguageLink } from '../../ui/language-link.tsx'
import { Logo } from '../../ui/logo.tsx'
import { Note } from '../../ui/note.tsx'
import { useCheckPaper } from './api.ts'
import styles from './check-paper-page.module.css'
import { CheckedPaper } from './checked-paper.tsx'
import { MatchFile } from './match-file.tsx'

/** For anybody who holds a paper: whether it was issued here, and whether it is in force. Nothing else is told. */
export function CheckPaperPage() {
  const { t } = useLingui()
  usePageTitle(t`Periksa naskah`)
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div className={styles.logo}>
          <Logo size={28} />
          <span>Undagi</span>
        </div>
        <h1>
          <Trans>Periksa naskah</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>
            Tulis kode periksa yang tercetak di kaki halaman. Yang ditampilkan hanya yang juga tercetak pada
            naskah itu, dan apakah penilaiannya berubah sesudah naskah itu terbit.
          </Trans>
        </p>
        <CheckForm />
      </main>
      <footer className={styles.footer}>
        <LanguageLink />
      </footer>
    </div>
  )
}

function CheckForm() {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const check = useCheckPaper()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() !== '' && !check.isPending) check.mutate(code.trim())
  }
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t`Kode periksa`}
          placeholder="7K2M-Q4RT-9XWB-D3HN"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={isTried && code.trim() === '' ? t`Tulis kode periksa dari naskah Anda.` : undefined}
        />
        <Button kind="main" type="submit" aria-disabled={check.isPending}>
          {check.isPending ? <Trans>Memeriksa…</Trans> : <Trans>Periksa</Trans>}
        </Button>
      </form>
      <div className={styles.answer}>
        {check.error ? (
          <Note tone="bad" role="alert">
            {errorWords(check.error)}
          </Note>
        ) : null}
        {check.data ? (
          <>
            <CheckedPaper paper={check.data} />
            <MatchFile key={check.data.sha256} paper={check.data} />
          </>
        ) : null}
      </div>
    </>
  )
}
