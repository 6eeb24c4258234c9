import { expect, test } from 'vitest'
import { toSuggestionFile } from './to-suggestion-file.ts'

test('the file for maintainers says which bytes a suggestion speaks of, where, and what became of it', () => {
  const file = toSuggestionFile([
    {
      ...{ id: 's', isOwn: true, indicatorCode: '1', level: 2, criterionCode: '1.2.a' },
      edition: { id: 'toy', revision: 1, sha256: 'abc' },
      part: 'criterion',
      path: 'INDEX/P/P1/1/levels/2/criteria/1.2.a',
      kind: 'typo',
      text: 'Salah ketik',
      authorName: 'Ani',
      suggestedAt: '2026-03-02T01:00:00Z',
      status: 'taken_up',
      settled: { byName: 'Budi', at: '2026-03-03T01:00:00Z', note: 'Masuk revisi 2.' },
    },
  ])

  expect(JSON.parse(file)).toEqual({
    format: 1,
    suggestions: [
      {
        ...{ edition: 'toy', revision: 1, sha256: 'abc', path: 'INDEX/P/P1/1/levels/2/criteria/1.2.a' },
        ...{ indicator: '1', level: 2, criterion: '1.2.a', part: 'criterion', kind: 'typo' },
        ...{ text: 'Salah ketik', author: 'Ani', suggestedAt: '2026-03-02T01:00:00Z' },
        ...{ status: 'taken_up', note: 'Masuk revisi 2.' },
      },
    ],
  })
})
