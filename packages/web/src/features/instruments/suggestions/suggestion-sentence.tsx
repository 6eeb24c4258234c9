import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceWord } from '../../../ui/choice-word.tsx'
import type { SuggestionFilter } from './suggestion-filter.ts'
import styles from './suggestion-sentence.module.css'
import type { SentenceChoice, useSuggestionSentence } from './use-suggestion-sentence.ts'

interface SuggestionSentenceProps {
  readonly choices: ReturnType<typeof useSuggestionSentence>['choices']
  readonly filter: SuggestionFilter
  readonly onFilter: (filter: SuggestionFilter) => void
}

/** What the list shows, as a sentence that can be read back; each underlined word can be changed. */
export function SuggestionSentence({ choices, filter, onFilter }: SuggestionSentenceProps) {
  const { t } = useLingui()
  const word = (label: string, words: readonly SentenceChoice[], value = '') => (
    <ChoiceWord
      label={label}
      value={words.some((choice) => choice.value === value) ? value : ''}
      choices={words}
      onChoose={(next) => onFilter({ ...filter, ...words.find((choice) => choice.value === next)?.part })}
    />
  )
  const edition = word(t`Edisi`, choices.edition, filter.edisi)
  const kind = word(t`Jenis`, choices.kind, filter.jenis)
  const status = word(t`Keadaan`, choices.status, filter.keadaan)
  const author = word(t`Pengusul`, choices.author, filter.dari)
  return (
    <search aria-label={t`Saring usulan`} className={styles.sentence}>
      <Trans>
        Usulan untuk {edition}, tentang {kind}, {status}, dari {author}
      </Trans>
    </search>
  )
}
