import fc from 'fast-check'
import type { IndicatorStanding } from '../attention.ts'
import { indicatorsOf } from '../indicators-of.ts'
import type { Instrument } from '../instrument.ts'

/** An indicator that asks for nothing: both sides say 3 and everything is there. */
export function buildStanding(overrides: Partial<IndicatorStanding> = {}): IndicatorStanding {
  return {
    ...{ code: '1', selfValue: '3', documentValue: '3', previousValue: null },
    ...{ openCriteria: [], gaps: [], openNotes: 0 },
    ...overrides,
  }
}

/** Any standing of each indicator of an instrument. */
export function anyStandings(instrument: Instrument): fc.Arbitrary<readonly IndicatorStanding[]> {
  const { min, max } = instrument.scale
  const value = fc.option(fc.integer({ min, max }).map((level) => `${level}`))
  const standings = indicatorsOf(instrument).map(({ code, levels }) => {
    const criteria = levels.flatMap((level) => level.criteria.map((criterion) => criterion.code))
    return fc.record<IndicatorStanding>({
      code: fc.constant(code),
      ...{ selfValue: value, documentValue: value, previousValue: value },
      openCriteria: fc.subarray(criteria),
      gaps: fc.subarray(['without_facts', 'without_evidence'] as const),
      openNotes: fc.nat(2),
    })
  })
  return fc.tuple(...standings)
}
