import { classNames } from '../../../ui/class-names.ts'
import { Menu, MenuChoices } from '../../../ui/menu.tsx'
import styles from './filter-sentence.module.css'
import type { IndicatorFilter } from './indicator-filter.ts'

/** One thing a word of the sentence can say, and the part of the filter that says it. */
export interface FilterChoice {
  readonly label: string
  readonly part: IndicatorFilter
}

interface FilterWordProps {
  /** What the word decides, for those who hear it outside the sentence. */
  readonly label: string
  /** The first one leaves nothing out. */
  readonly choices: readonly FilterChoice[]
  readonly filter: IndicatorFilter
  readonly onFilter: (filter: IndicatorFilter) => void
}

export function FilterWord({ label, choices, filter, onFilter }: FilterWordProps) {
  const position = Math.max(
    0,
    choices.findIndex(({ part }) => says(filter, part)),
  )
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

function says(filter: IndicatorFilter, part: IndicatorFilter): boolean {
  const wanted: Readonly<Record<string, unknown>> = { ...part }
  const actual: Readonly<Record<string, unknown>> = { ...filter }
  return Object.keys(wanted).every((name) => actual[name] === wanted[name])
}
