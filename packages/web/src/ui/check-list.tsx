import { type ReactNode, useId } from 'react'
import styles from './check-list.module.css'
import { fieldParts } from './field.tsx'

interface CheckListProps {
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly chosen: ReadonlySet<string>
  /** What is missing, once it may be said. */
  readonly error?: string | undefined
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

interface Choice {
  readonly value: string
  readonly label: string
  /** What is to be known of it before it is ticked. */
  readonly detail?: string
}

/** Any number of them, to tick. */
export function CheckList({ legend, choices, chosen, error, onChoose }: CheckListProps) {
  const id = useId()
  const toggle = (value: string) => {
    const next = new Set(chosen)
    if (!next.delete(value)) next.add(value)
    onChoose(next)
  }
  return (
    <fieldset className={styles.choices} aria-describedby={error ? id : undefined}>
      <legend>{legend}</legend>
      <div className={styles.scroll}>
        {choices.map(({ value, label, detail }, position) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              // where one goes on when something is missing
              aria-invalid={error && position === 0 ? true : undefined}
              onChange={() => toggle(value)}
            />
            <span>
              {label}
              {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={id} className={fieldParts.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
