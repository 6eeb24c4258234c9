import styles from './choice-word.module.css'
import { classNames } from './class-names.ts'
import { Menu, MenuChoices } from './menu.tsx'

interface ChoiceWordProps<Value extends string> {
  /** What the word decides, for those who hear it outside the sentence. */
  readonly label: string
  readonly value: Value
  /** The first one is what a list shows unasked. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** A word of a sentence that can be changed: filters are read, not operated. */
export function ChoiceWord<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceWordProps<Value>) {
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0]
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classNames(styles.word, chosen !== choices[0] && styles.chosen)}
          aria-label={`${label}: ${chosen?.label}`}
        >
          {chosen?.label}
        </button>
      }
    >
      <MenuChoices label={label} value={value} choices={choices} onChoose={onChoose} />
    </Menu>
  )
}
