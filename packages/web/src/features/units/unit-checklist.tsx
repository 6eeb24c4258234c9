import { Plural, Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { Unit } from './api/unit-register.ts'
import styles from './units.module.css'

interface UnitChecklistProps {
  readonly units: readonly Unit[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly error: string | undefined
}

/** The active units, to tick those that are meant. */
export function UnitChecklist({ units, chosen, onChoose, error }: UnitChecklistProps) {
  const errorId = useId()
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>
        <Trans>Unit yang digabungkan</Trans>
        <span>
          <Plural value={chosen.size} other="# dipilih" />
        </span>
      </legend>
      <ul className={styles.checklist}>
        {units.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
