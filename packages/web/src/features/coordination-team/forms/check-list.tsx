import styles from '../coordination-team.module.css'

interface CheckListProps {
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: string[]) => void
}

/** Any number of them, to tick. */
export function CheckList({ legend, choices, chosen, onChoose }: CheckListProps) {
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={styles.scroll}>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
