import { ChoiceWord } from '../../../ui/choice-word.tsx'
import { chosenPosition, type FilterChoice } from './filter-choice.ts'
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
  return (
    <ChoiceWord
      label={label}
      value={String(chosenPosition(choices, filter))}
      choices={choices.map((choice, index) => ({ value: String(index), label: choice.label }))}
      onChoose={(next) => onFilter({ ...filter, ...choices[Number(next)]?.part })}
    />
  )
}
