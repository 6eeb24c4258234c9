import { describe, expect, it } from 'vitest'
import type { RoundOverview } from './api/contract.ts'
import { previousRound, yearEras } from './year-eras.ts'

const buildRound = (year: number, own: Partial<RoundOverview> = {}): RoundOverview => ({
  id: String(year),
  year,
  name: `Evaluasi ${year}`,
  kind: 'evaluation',
  assessmentId: String(year),
  edition: { id: 'spbe-2020', revision: 1, sha256: '', shortName: '47 indikator' },
  assessmentDate: `${year}-08-15`,
  deadline: null,
  timeZone: 'Asia/Makassar',
  target: null,
  index: { exact: '5/2', rounded: '2.50' },
  predicate: 'Cukup',
  answered: 47,
  indicators: 47,
  comparableWithPrevious: true,
  ...own,
})
const asIs = (text: string) => text

describe('the years as eras', () => {
  it('stand in one era as long as each can be compared with the one before', () => {
    const eras = yearEras([buildRound(2022), buildRound(2021, { comparableWithPrevious: false })], asIs)

    expect(eras.map(({ points }) => points.map(({ year }) => year))).toEqual([[2021, 2022]])
  })

  it('are cut where the edition changed', () => {
    const old = { id: 'spbe-2018', revision: 1, sha256: '', shortName: '35 indikator' }
    const rounds = [buildRound(2018, { edition: old }), buildRound(2021, { comparableWithPrevious: false })]

    expect(yearEras(rounds, asIs).map(({ name }) => name)).toEqual(['35 indikator', '47 indikator'])
  })

  it('leave out a round without an index', () => {
    expect(yearEras([buildRound(2022, { index: null })], asIs)).toEqual([])
  })
})

describe('the round before', () => {
  it('is the nearest earlier one', () => {
    const [now, before, older] = [buildRound(2023), buildRound(2021), buildRound(2019)]

    expect(previousRound(now, [older, now, before])).toBe(before)
    expect(previousRound(older, [older, now, before])).toBeNull()
  })
})
