import { useId } from 'react'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'

interface TextAreaProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly rows?: number
  readonly onChange: (value: string) => void
}

/** Words that everybody who reads the assessment will read. */
export function TextArea({ label, hint, error, value, rows = 3, onChange }: TextAreaProps) {
  const id = useId()
  const message = error ?? hint
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          {label}
        </label>
      </div>
      <textarea
        id={id}
        className={fieldClass}
        rows={rows}
        maxLength={2_000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={message ? `${id}-pesan` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {message ? (
        <p id={`${id}-pesan`} className={error ? fieldParts.error : fieldParts.hint}>
          {message}
        </p>
      ) : null}
    </div>
  )
}
