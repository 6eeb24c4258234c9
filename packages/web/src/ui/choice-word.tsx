import styles from './choice-word.module.css'
import { classNames } from './class-names.ts'
import { Menu, MenuChoices } from './menu.tsx'

interface ChoiceWordProps<Value extends string> {
  /** What the word decides, for those who hear it outside the sentence. */
  readonly label: string
  readonly value: Value
  /** The first one is what a list shows unasked. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  /** Whether it says something out of the ordinary: anything but the first, unless told otherwise. */
  readonly isSet?: boolean
  readonly onChoose: (value: Value) => void
}

/** A word of a sentence that can be changed: filters are read, not operated. */
export function ChoiceWord<Value extends string>(props: ChoiceWordProps<Value>) {
  const { label, value, choices, onChoose } = props
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0]
  const { isSet = chosen !== choices[0] } = props
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classNames(styles.word, isSet && styles.chosen)}
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
