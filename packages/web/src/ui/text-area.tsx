import { useId } from 'react'
import { fieldClass, fieldParts } from './field.tsx'

interface TextAreaProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Words over several lines. */
export function TextArea({
  label,
  hint,
  error,
  rows = 3,
  maxLength = 2_000,
  value,
  onChange,
}: TextAreaProps) {
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
        rows={rows}
        className={fieldClass}
        maxLength={maxLength}
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
