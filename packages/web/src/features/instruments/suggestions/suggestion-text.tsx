import { useId } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass } from '../../../ui/field.tsx'
import styles from './suggestion-text.module.css'

interface SuggestionTextProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly error?: string | undefined
  readonly onChange: (text: string) => void
}

/** A text of several lines with its label, and what is missing. */
export function SuggestionText({ label, value, maxLength, error, onChange }: SuggestionTextProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        rows={5}
        className={classNames(fieldClass, styles.text)}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-pesan` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error ? (
        <p id={`${id}-pesan`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
