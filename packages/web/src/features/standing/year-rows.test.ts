import { expect, test } from 'vitest'
import type { Standing } from '../../lib/api/standing.ts'
import { buildRound } from '../../lib/testing/build-round.ts'
import { yearRows } from './year-rows.ts'

const editionOf = (id: string) => ({ id, revision: 1, sha256: '', shortName: id })
const roundOf = (year: number, edition: string) => buildRound(year, { edition: editionOf(edition) })
const buildPublished = (year: number, edition: string): Standing['published'][number] => ({
  year,
  edition: editionOf(edition),
  institutionName: 'Pemerintah Kota Contoh',
  index: '2.60',
  predicate: 'Baik',
  source: 'Laporan',
})

test('self-assessment and publication of one year stand in one row, as two facts', () => {
  const [row] = yearRows([roundOf(2023, 'spbe-2020')], [buildPublished(2023, 'spbe-2020')])

  expect(row).toMatchObject({ year: 2023, own: { index: { rounded: '2.50' } }, published: { index: '2.60' } })
})

test('a year with only one of them has a row too, the oldest first', () => {
  const rows = yearRows([roundOf(2022, 'spbe-2020')], [buildPublished(2021, 'spbe-2020')])

  expect(rows.map(({ year, own, published }) => [year, own !== null, published !== null])).toEqual([
    [2021, false, true],
    [2022, true, false],
  ])
})

test('the first year of another edition is marked, and only that one', () => {
  const rows = yearRows(
    [roundOf(2018, 'spbe-2018'), roundOf(2021, 'spbe-2020'), roundOf(2022, 'spbe-2020')],
    [],
  )

  expect(rows.map(({ startsEra }) => startsEra)).toEqual([false, true, false])
})

test('another edition in one column is marked, though the other column keeps its own', () => {
  const kept = [2022, 2023, 2024].map((year) => buildPublished(year, 'spbe-2020'))
  const rounds = [roundOf(2022, 'spbe-2018'), roundOf(2024, 'spbe-2020')]

  expect(yearRows(rounds, kept).map(({ startsEra }) => startsEra)).toEqual([false, false, true])
})

test('the other way round too, over years in which a column says nothing', () => {
  const rounds = [2021, 2022, 2023].map((year) => roundOf(year, 'spbe-2020'))
  const published = [buildPublished(2021, 'spbe-2018'), buildPublished(2023, 'spbe-2020')]

  expect(yearRows(rounds, published).map(({ startsEra }) => startsEra)).toEqual([false, false, true])
})

test('a year published twice stands twice, each row told apart from the other', () => {
  const rows = yearRows([], [buildPublished(2023, 'spbe-2020'), buildPublished(2023, 'spbe-2020')])

  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
})
