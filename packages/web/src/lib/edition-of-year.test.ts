import { expect, test } from 'vitest'
import { findEditionOfYear } from './edition-of-year.ts'

const edition = (id: string, from: string | null, to: string | null) => ({ id, from, to })
const editions = [
  edition('pemdi-2026', '2026-06-05', null),
  edition('spbe-2020', '2021-01-01', '2026-06-05'),
  edition('spbe-2018', null, '2021-01-01'),
]
const find = (among: typeof editions, year: number | string) =>
  findEditionOfYear(among, year, (each) => each)?.id

test.each([
  [2019, 'spbe-2018'],
  ['2020', 'spbe-2018'],
  [2021, 'spbe-2020'],
  [2025, 'spbe-2020'],
  ['2026', 'pemdi-2026'],
  [2031, 'pemdi-2026'],
])('the year %s is evaluated with %s', (year, id) => {
  expect(find(editions, year)).toBe(id)
})

test('a year before all editions has none', () => {
  expect(find(editions.slice(0, 2), 2019)).toBeUndefined()
})
