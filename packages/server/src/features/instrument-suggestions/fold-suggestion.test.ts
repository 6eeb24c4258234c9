import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSuggestion } from './fold-suggestion.ts'
import type { SuggestionActionRow, SuggestionRow } from './instrument-suggestions.repository.ts'

const at = new Date('2026-03-02T01:00:00Z')
const row: SuggestionRow = {
  ...{ id: 's', institutionId: 'i', editionId: 'toy', editionRevision: 1, editionSha256: 'a' },
  ...{ part: 'indicator', indicatorCode: '1', level: null, criterionCode: null, path: 'INDEX/1' },
  ...{ kind: 'typo', text: 'Salah', authorId: 'p', authorName: 'Ani', suggestedAt: at },
}
const action = (kind: SuggestionActionRow['kind'], id: number): SuggestionActionRow => ({
  ...{
    id,
    kind,
    suggestionId: 's',
    institutionId: 'i',
    note: '',
    actorId: 'p',
    actorName: 'Ani',
    actedAt: at,
  },
})

describe('what became of a suggestion', () => {
  test('is open until somebody acts', () => {
    expect(foldSuggestion(row, [])).toEqual({ ...row, status: 'open', settled: undefined })
  })

  test('is the last decision, unless it was withdrawn at any time', () => {
    const kinds = fc.array(fc.constantFrom('withdrawn', 'taken_up', 'not_taken_up'))
    fc.assert(
      fc.property(kinds, (history) => {
        const { status } = foldSuggestion(row, history.map(action))

        expect(status).toBe(history.includes('withdrawn') ? 'withdrawn' : (history.at(-1) ?? 'open'))
      }),
    )
  })
})
