import { expect, test } from 'vitest'
import { yearHolder } from './year-holder.ts'

const round = (id: string, year: number, withdrawnAt: string | null = null) => ({
  ...{ id, year, withdrawnAt },
  name: `Evaluasi ${id}`,
})
const withdrawn = round('a', 2026, '2026-06-01T00:00:00Z')

test('a withdrawn round whose year another round has names that round', () => {
  const other = round('b', 2026)

  expect(yearHolder(withdrawn, [withdrawn, round('c', 2025), other])).toBe(other)
})

test('a withdrawn round can come back while its year is free, also beside another withdrawn one', () => {
  const rounds = [withdrawn, round('b', 2026, '2026-07-01T00:00:00Z'), round('c', 2025)]

  expect(yearHolder(withdrawn, rounds)).toBeUndefined()
})

test('a round that is in use stands in nobody\u2019s way', () => {
  const round2026 = round('b', 2026)

  expect(yearHolder(round2026, [withdrawn, round2026])).toBeUndefined()
})
