import type { Suggestion } from '../api/suggestions.ts'

/** The suggestions as the maintainers of an instrument take them in (docs/guides/add-an-instrument.md says how). */
export function toSuggestionFile(suggestions: readonly Suggestion[]): string {
  const rows = suggestions.map(({ edition, path, part, kind, text, status, settled, ...rest }) => ({
    edition: edition.id,
    revision: edition.revision,
    sha256: edition.sha256,
    path,
    indicator: rest.indicatorCode,
    level: rest.level,
    criterion: rest.criterionCode,
    ...{ part, kind, text },
    author: rest.authorName,
    suggestedAt: rest.suggestedAt,
    status,
    note: settled?.note ?? null,
  }))
  return `${JSON.stringify({ format: 1, suggestions: rows }, null, 2)}\n`
}
