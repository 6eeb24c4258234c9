import fc from 'fast-check'
import { indicatorsOf } from '../indicators-of.ts'
import type { Instrument } from '../instrument.ts'
import type { Ratings } from '../score-result.ts'

/** Any ratings an instrument allows: answered or not, and between the levels where it takes decimals. */
export function anyRatings(instrument: Instrument): fc.Arbitrary<Ratings> {
  return fc.record(
    Object.fromEntries(indicatorsOf(instrument).map(({ code }) => [code, anyRating(instrument)])),
  )
}

function anyRating({ scale }: Instrument): fc.Arbitrary<number | string | null> {
  const level = fc.integer({ min: scale.min, max: scale.max })
  if (scale.values === 'integer') return fc.option(level)
  const hundredths = fc.integer({ min: scale.min * 100, max: scale.max * 100 })
  return fc.option(
    fc.oneof(
      level,
      hundredths.map((value) => `${value}/100`),
    ),
  )
}
