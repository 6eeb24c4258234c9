import type { ReactNode } from 'react'
import styles from './check-list.module.css'

interface CheckListProps {
  readonly legend: ReactNode
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Any number of them, to tick. */
export function CheckList({ legend, choices, chosen, onChoose }: CheckListProps) {
  const toggle = (value: string) => {
    const next = new Set(chosen)
    if (!next.delete(value)) next.add(value)
    onChoose(next)
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={styles.scroll}>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
