import { type Instrument, indicatorsOf, type Ratings } from '@undagi/maturity'
import fc from 'fast-check'
import { anyRatings } from '../../../../maturity/src/testing/any-ratings.ts'
import type { WorkingPaper } from '../working-paper.ts'

/** Any assessment an edition allows, of any year, with the indices of other agencies where it takes them. */
export function anyPaper(instrument: Instrument): fc.Arbitrary<WorkingPaper> {
  const parts = fc.record({
    ratings: fc.oneof({ arbitrary: anyRatings(instrument), weight: 5 }, evenRatings(instrument)),
    agencyIndices: anyIndices(instrument),
    year: fc.integer({ min: 2018, max: 2027 }),
  })
  return parts.map(({ ratings, agencyIndices, year }) => ({
    ...{ instrument, year, agencyIndices, texts: {}, pages: {}, about: [['Tahun', `${year}`]] },
    // What has an index has its value from there.
    ratings: Object.fromEntries(Object.entries(ratings).filter(([code]) => agencyIndices[code] == null)),
  }))
}

/** All indicators alike: the index falls on a level, and often on a threshold. */
function evenRatings(instrument: Instrument): fc.Arbitrary<Ratings> {
  const { min, max } = instrument.scale
  return fc
    .integer({ min, max })
    .map((level) => Object.fromEntries(indicatorsOf(instrument).map(({ code }) => [code, level])))
}

function anyIndices(instrument: Instrument): fc.Arbitrary<Ratings> {
  const converted = indicatorsOf(instrument).flatMap(({ code, conversion }) => {
    const from = conversion === undefined ? undefined : instrument.conversions[conversion]?.from
    return from === undefined ? [] : [[code, fc.option(anyIndex(from))] as const]
  })
  return fc.record(Object.fromEntries(converted))
}

/** An edge of a band, or something between with two decimals. */
function anyIndex(from: readonly string[]): fc.Arbitrary<string> {
  const [min, max] = [Number(from[0]), Number(from.at(-1))]
  const between = fc
    .integer({ min: Math.round(min * 100), max: Math.round(max * 100) })
    .map((hundredths) => (hundredths / 100).toFixed(2))
  return fc.oneof(fc.constantFrom(...from), between)
}
