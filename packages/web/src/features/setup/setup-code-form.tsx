import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './setup-wizard.module.css'

interface SetupCodeFormProps {
  /** What the server said about the code before. */
  readonly trouble: string | undefined
  readonly onCode: (code: string) => void
}

/** Whoever came without the code is told where it is: only who runs the server can read it. */
export function SetupCodeForm({ trouble, onCode }: SetupCodeFormProps) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // the whole address is as good as the part behind its #
    const given = code.trim().split('#').at(-1) ?? ''
    setMissing(given === '')
    if (given !== '') onCode(given)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {trouble ? (
        <Note tone="bad" role="alert">
          {trouble}
        </Note>
      ) : null}
      <ul className={styles.where}>
        <li>
          <Trans>
            Di jendela tempat <code>undagi serve</code> dijalankan: buka alamat yang tertulis di sana, atau
            salin bagian sesudah tanda #.
          </Trans>
        </li>
        <li>
          <Trans>
            Atau di server, berkas <code>setup-code</code> di folder data; hanya pengguna yang menjalankan
            Undagi yang dapat membacanya.
          </Trans>
        </li>
      </ul>
      <TextField
        label={t`Kode penyiapan`}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={isMissing ? t`Tempel kode atau alamat lengkapnya di sini.` : undefined}
      />
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          <Trans>Lanjut</Trans>
        </Button>
      </div>
    </form>
  )
}
