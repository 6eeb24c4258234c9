import { expect, test } from 'vitest'
import type { Standing } from '../../lib/api/standing.ts'
import { publishedEras } from './published-eras.ts'

const buildYear = (year: number, id: string, index: string | null): Standing['published'][number] => ({
  year,
  edition: { id, revision: 1, sha256: '', shortName: id },
  institutionName: 'Pemerintah Kota Contoh',
  index,
  predicate: null,
  source: 'Laporan',
})
const pointsOf = (years: readonly Standing['published'][number][]) =>
  publishedEras(years, (text) => text).map(({ name, points }) => [name, points.map(({ year }) => year)])

test('years of one edition are one line, whatever their order in the answer', () => {
  expect(pointsOf([buildYear(2023, 'spbe-2020', '3.1'), buildYear(2021, 'spbe-2020', '2.4')])).toEqual([
    ['spbe-2020', [2021, 2023]],
  ])
})

test('another edition begins a line of its own', () => {
  expect(pointsOf([buildYear(2018, 'spbe-2018', '2.6'), buildYear(2021, 'spbe-2020', '2.4')])).toEqual([
    ['spbe-2018', [2018]],
    ['spbe-2020', [2021]],
  ])
})

test('a year without a printed number has no point', () => {
  expect(
    pointsOf([buildYear(2021, 'spbe-2020', null), buildYear(2022, 'spbe-2020', 'tidak dinilai')]),
  ).toEqual([])
})

test('two years of an edition that is not here are not joined', () => {
  const unknown = (year: number) => ({ ...buildYear(year, '', '2.0'), edition: null })

  expect(pointsOf([unknown(2015), unknown(2016)])).toHaveLength(2)
})
