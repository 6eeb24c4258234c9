import { useLingui } from '@lingui/react/macro'
import type { Suggestion, SuggestionKind, SuggestionStatus } from '../api/suggestions.ts'
import type { EditionRef } from '../edition-name.ts'
import { type SuggestionFilter, suggestionEdition } from './suggestion-filter.ts'
import { kindWords, statusWords } from './suggestion-words.ts'

export interface SentenceChoice {
  readonly value: string
  readonly label: string
  readonly part: SuggestionFilter
}

interface SentenceGround {
  readonly suggestions: readonly Suggestion[]
  readonly editions: readonly EditionRef[]
  readonly filter: SuggestionFilter
}

const kinds: readonly SuggestionKind[] = ['typo', 'wording', 'source', 'rule', 'other']
const statuses: readonly SuggestionStatus[] = ['open', 'taken_up', 'not_taken_up', 'withdrawn']

/** What each word of the sentence can say (the first leaves nothing out), and the sentence as it is read. */
export function useSuggestionSentence({ suggestions, editions, filter }: SentenceGround) {
  const { t, i18n } = useLingui()
  const names = new Map(
    editions.map((each) => [`${each.id}@${each.revision}`, `${each.shortName}, revisi ${each.revision}`]),
  )
  const present = [...new Set(suggestions.map(suggestionEdition))].toSorted()
  const choices = {
    edition: [
      { value: '', label: t`semua edisi`, part: { edisi: undefined } },
      ...present.map((edisi) => ({ value: edisi, label: names.get(edisi) ?? edisi, part: { edisi } })),
    ],
    kind: [
      { value: '', label: t`jenis apa saja`, part: { jenis: undefined } },
      ...kinds.map((jenis) => ({ value: jenis, label: i18n._(kindWords[jenis]), part: { jenis } })),
    ],
    status: [
      { value: '', label: t`keadaan apa saja`, part: { keadaan: undefined } },
      ...statuses.map((keadaan) => ({
        value: keadaan,
        label: i18n._(statusWords[keadaan]),
        part: { keadaan },
      })),
    ],
    author: [
      { value: '', label: t`siapa saja`, part: { dari: undefined } },
      { value: 'saya', label: t`saya sendiri`, part: { dari: 'saya' } },
    ],
  } satisfies Record<string, readonly SentenceChoice[]>
  const said = (words: readonly SentenceChoice[], value = '') =>
    words.find((choice) => choice.value === value)?.label ?? value
  const edition = said(choices.edition, filter.edisi)
  const kind = said(choices.kind, filter.jenis)
  const status = said(choices.status, filter.keadaan)
  const author = said(choices.author, filter.dari)
  return { choices, text: t`Usulan untuk ${edition}, tentang ${kind}, ${status}, dari ${author}` }
}
