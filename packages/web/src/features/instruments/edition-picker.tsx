import { ChoiceWord } from '../../ui/choice-word.tsx'
import { type EditionRef, editionLabel, editionName } from './edition-name.ts'

interface EditionPickerProps {
  /** What is chosen, for those who hear it outside the sentence. */
  readonly label: string
  readonly edition: EditionRef
  readonly editions: readonly EditionRef[]
  readonly onChoose: (name: string) => void
}

/** A word in a sentence that chooses another edition. */
export function EditionPicker({ label, edition, editions, onChoose }: EditionPickerProps) {
  return (
    <ChoiceWord
      label={label}
      value={editionName(edition, editions)}
      choices={editions.map((each) => ({
        value: editionName(each, editions),
        label: editionLabel(each, editions),
      }))}
      isSet={false}
      onChoose={onChoose}
    />
  )
}
