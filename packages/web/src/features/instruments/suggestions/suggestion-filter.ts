import type { Suggestion, SuggestionKind, SuggestionStatus } from '../api/suggestions.ts'

/** What the list shows, as it stands in the address; an absent part leaves nothing out. */
export interface SuggestionFilter {
  /** Edition, as "id@revision". */
  readonly edisi?: string | undefined
  readonly jenis?: SuggestionKind | undefined
  readonly keadaan?: SuggestionStatus | undefined
  readonly dari?: 'saya' | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseSuggestionFilter(search: Record<string, unknown>): SuggestionFilter {
  return {
    edisi: typeof search.edisi === 'string' && search.edisi !== '' ? search.edisi : undefined,
    jenis: parseChoice(search.jenis, ['typo', 'wording', 'source', 'rule', 'other']),
    keadaan: parseChoice(search.keadaan, ['open', 'withdrawn', 'taken_up', 'not_taken_up']),
    dari: parseChoice(search.dari, ['saya']),
  }
}

export function filterSuggestions(
  suggestions: readonly Suggestion[],
  { edisi, jenis, keadaan, dari }: SuggestionFilter,
): readonly Suggestion[] {
  return suggestions.filter(
    (suggestion) =>
      (edisi === undefined || edisi === suggestionEdition(suggestion)) &&
      (jenis === undefined || jenis === suggestion.kind) &&
      (keadaan === undefined || keadaan === suggestion.status) &&
      (dari === undefined || suggestion.isOwn),
  )
}

export function suggestionEdition({ edition }: Suggestion): string {
  return `${edition.id}@${edition.revision}`
}

function parseChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value)
}
