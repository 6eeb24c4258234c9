import { Trans, useLingui } from '@lingui/react/macro'
import { ApiProblem } from '@undagi/api-client'
import { useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import styles from './upload.module.css'

interface UploadRefusedProps {
  readonly error: Error
  readonly fileName: string
  /** Sends the same file again, with a year where one was missing. */
  readonly onAgain: (year?: string) => void
}

/** Why a file did not come in, each fault with its row, and what to do; the file is still at hand. */
export function UploadRefused({ error, fileName, onAgain }: UploadRefusedProps) {
  const errorWords = useErrorWords()
  const problem = error instanceof ApiProblem ? error.problem : undefined
  const faults = problem?.errors ?? []
  return (
    <Note tone="bad" role="alert">
      <p>
        <strong>{fileName}</strong>: {errorWords(error)}
      </p>
      {problem?.detail ? <p>{problem.detail}</p> : null}
      {faults.length > 0 ? (
        <ul className={styles.faults}>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      {problem?.code === 'imports.year_missing' ? <MissingYear onYear={onAgain} /> : null}
      {problem === undefined || problem.status >= 500 || problem.code === 'imports.cut_off' ? (
        <Button onClick={() => onAgain()}>
          <Trans>Unggah lagi</Trans>
        </Button>
      ) : null}
    </Note>
  )
}

function MissingYear({ onYear }: { readonly onYear: (year: string) => void }) {
  const { t } = useLingui()
  const [year, setYear] = useState('')
  return (
    <form
      className={styles.year}
      onSubmit={(event) => {
        event.preventDefault()
        onYear(year)
      }}
    >
      <TextField
        label={t`Tahun tabel ini`}
        inputMode="numeric"
        pattern="20\d\d"
        required
        value={year}
        onChange={(event) => setYear(event.currentTarget.value)}
      />
      <Button type="submit">
        <Trans>Unggah dengan tahun ini</Trans>
      </Button>
    </form>
  )
}
