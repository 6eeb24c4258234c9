import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../api/suggestions.ts'
import { filterSuggestions, parseSuggestionFilter } from './suggestion-filter.ts'

const suggestion = (part: Partial<Suggestion>): Suggestion => ({
  ...{ id: 's', edition: { id: 'toy', revision: 1, sha256: 'a' }, path: 'INDEX/1', text: 'Salah' },
  ...{ indicatorCode: '1', level: null, criterionCode: null, authorName: 'Ani', isOwn: false },
  part: 'indicator',
  kind: 'typo',
  status: 'open',
  suggestedAt: '2026-03-02T01:00:00Z',
  settled: null,
  ...part,
})

describe('the filter of suggestions', () => {
  test('leaves out what its words leave out', () => {
    const all = [
      suggestion({ id: 'own', isOwn: true }),
      suggestion({ id: 'taken', status: 'taken_up' }),
      suggestion({ id: 'other edition', edition: { id: 'toy', revision: 2, sha256: 'b' } }),
    ]
    const ids = (filter: Parameters<typeof filterSuggestions>[1]) =>
      filterSuggestions(all, filter).map(({ id }) => id)

    expect(ids({})).toEqual(['own', 'taken', 'other edition'])
    expect(ids({ dari: 'saya' })).toEqual(['own'])
    expect(ids({ keadaan: 'taken_up' })).toEqual(['taken'])
    expect(ids({ edisi: 'toy@2' })).toEqual(['other edition'])
    expect(ids({ jenis: 'rule' })).toEqual([])
  })

  test('reads any address without a word that it does not know', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('edisi', 'jenis', 'keadaan', 'dari'), fc.anything()),
        (search) => {
          const filter = parseSuggestionFilter(search)

          expect(parseSuggestionFilter({ ...filter })).toEqual(filter)
        },
      ),
    )
  })
})
