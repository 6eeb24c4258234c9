import { classNames } from '../../../ui/class-names.ts'
import { Menu, MenuChoices } from '../../../ui/menu.tsx'
import { chosenPosition, type FilterChoice } from './filter-choice.ts'
import styles from './filter-sentence.module.css'
import type { IndicatorFilter } from './indicator-filter.ts'

interface FilterWordProps {
  /** What the word decides, for those who hear it outside the sentence. */
  readonly label: string
  /** The first one leaves nothing out. */
  readonly choices: readonly FilterChoice[]
  readonly filter: IndicatorFilter
  readonly onFilter: (filter: IndicatorFilter) => void
}

export function FilterWord({ label, choices, filter, onFilter }: FilterWordProps) {
  const position = chosenPosition(choices, filter)
  const chosen = choices[position]
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classNames(styles.word, position > 0 && styles.chosen)}
          aria-label={`${label}: ${chosen?.label}`}
        >
          {chosen?.label}
        </button>
      }
    >
      <MenuChoices
        label={label}
        value={String(position)}
        choices={choices.map((choice, index) => ({ value: String(index), label: choice.label }))}
        onChoose={(next) => onFilter({ ...filter, ...choices[Number(next)]?.part })}
      />
    </Menu>
  )
}
