import { expect, test } from 'vitest'
import { type EditionChoice, editionOfYear } from './edition-of-year.ts'

const edition = (id: string, from: string | null, to: string | null): EditionChoice => ({
  ...{ id, revision: 1, shortName: id, indicators: 1 },
  inForce: { from, to, certain: true, source: 'contoh' },
})
const editions = [
  edition('pemdi-2026', '2026-06-05', null),
  edition('spbe-2020', '2021-01-01', '2026-06-05'),
  edition('spbe-2018', null, '2021-01-01'),
]

test.each([
  [2019, 'spbe-2018'],
  [2020, 'spbe-2018'],
  [2021, 'spbe-2020'],
  [2025, 'spbe-2020'],
  [2026, 'pemdi-2026'],
  [2031, 'pemdi-2026'],
])('the year %i is evaluated with %s', (year, id) => {
  expect(editionOfYear(editions, year)?.id).toBe(id)
})

test('a year before all editions has none', () => {
  expect(editionOfYear(editions.slice(0, 2), 2019)).toBeUndefined()
})
