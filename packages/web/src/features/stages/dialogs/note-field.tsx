import { type ReactNode, useEffect, useId, useRef } from 'react'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'

interface NoteFieldProps {
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  /** Just named: what one writes next. */
  readonly isNew: boolean
  readonly beside: ReactNode
  readonly onChange: (value: string) => void
}

/** What is to be mended at one indicator. */
export function NoteField({ label, value, error, isNew, beside, onChange }: NoteFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew])
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          {label}
        </label>
        {beside}
      </div>
      <textarea
        ref={field}
        id={id}
        className={fieldClass}
        rows={2}
        maxLength={2_000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-pesan` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? (
        <p id={`${id}-pesan`} className={fieldParts.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
