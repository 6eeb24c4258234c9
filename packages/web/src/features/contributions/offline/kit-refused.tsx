import { ApiProblem } from '@undagi/api-client'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Note } from '../../../ui/note.tsx'
import styles from '../contributions.module.css'
import { NoKit } from './choosing/chosen-kit.ts'
import { NoKitWords } from './no-kit-words.tsx'

interface KitRefusedProps {
  readonly error: Error
  readonly fileName?: string | undefined
}

/** Why a kit was not taken; of its workbook each fault with its sheet and cell. */
export function KitRefused({ error, fileName }: KitRefusedProps) {
  const errorWords = useErrorWords()
  if (error instanceof NoKit)
    return (
      <Note tone="bad" role="alert">
        {fileName === undefined ? null : <strong>{fileName}</strong>}
        <NoKitWords error={error} />
      </Note>
    )
  const problem = error instanceof ApiProblem ? error.problem : undefined
  const faults = problem?.errors ?? []
  return (
    <Note tone="bad" role="alert">
      <p>
        {fileName === undefined ? null : <strong>{fileName}: </strong>}
        {errorWords(error)}
      </p>
      {problem?.detail ? <p>{problem.detail}</p> : null}
      {faults.length === 0 ? null : (
        <ul className={styles.documents}>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </Note>
  )
}
