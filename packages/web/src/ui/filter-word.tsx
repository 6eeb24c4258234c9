import { ChoiceWord } from './choice-word.tsx'
import { chosenPosition, type FilterChoice } from './filter-choice.ts'

interface FilterWordProps<Filter extends object> {
  /** What the word decides, for those who hear it outside the sentence. */
  readonly label: string
  /** The first one leaves nothing out. */
  readonly choices: readonly FilterChoice<Filter>[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** One underlined word of a filter sentence: pressed, it offers what else it can say. */
export function FilterWord<Filter extends object>({
  label,
  choices,
  filter,
  onFilter,
}: FilterWordProps<Filter>) {
  return (
    <ChoiceWord
      label={label}
      value={String(chosenPosition(choices, filter))}
      choices={choices.map((choice, index) => ({ value: String(index), label: choice.label }))}
      onChoose={(next) => onFilter({ ...filter, ...choices[Number(next)]?.part })}
    />
  )
}
