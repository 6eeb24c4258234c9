import { type Instrument, indicatorsOf, type Ratings } from '@undagi/maturity'
import { randomInteger, seededRandom } from '../seeded-random.ts'

export interface RatedInstitution {
  readonly name: string
  readonly ratings: Ratings
}

/** As many institutions as the national results of 2023 had. */
export const nationalCount = 621

/** Ratings of the whole scale for a nation of institutions, about one in fifty unanswered; the same for the same seed. */
export function nationalRatings(instrument: Instrument, seed: number): readonly RatedInstitution[] {
  const random = seededRandom(seed)
  const { min, max } = instrument.scale
  const codes = indicatorsOf(instrument).map(({ code }) => code)
  const rate = () => (random() < 0.02 ? null : randomInteger(random, min, max))
  return Array.from({ length: nationalCount }, (_, index) => ({
    name: `Instansi ${index + 1}`,
    ratings: Object.fromEntries(codes.map((code) => [code, rate()])),
  }))
}
