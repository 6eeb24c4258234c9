import { describe, expect, it } from 'vitest'
import { buildRound } from './testing/build-round.ts'
import { previousStanding, yearEras } from './year-eras.ts'

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

    expect(previousStanding(now, [older, now, before])).toBe(before)
    expect(previousStanding(older, [older, now, before])).toBeNull()
  })
})
