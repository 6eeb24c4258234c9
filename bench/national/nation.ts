import { createScorer, type Instrument, type Ratings, type ScoreResult } from '@undagi/maturity'
import { seededRandom } from '../seeded-random.ts'
import { seededUuid } from '../seeded-uuid.ts'
import { nationalCount, nationalRatings } from './ratings.ts'

/** Five years of one nation: what the database is filled with before requests are timed. */
export interface Nation {
  readonly instrument: Instrument
  readonly institutions: readonly NationalInstitution[]
  readonly rounds: readonly { readonly id: string; readonly year: number }[]
  readonly assessments: readonly NationalAssessment[]
}

interface NationalInstitution {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** The one internal assessor of this institution, already signed in under this token. */
  readonly assessor: { readonly name: string; readonly email: string; readonly token: string }
}

interface NationalAssessment {
  readonly id: string
  readonly institutionId: string
  readonly roundId: string
  readonly ratings: Ratings
  readonly result: ScoreResult
}

const years = [2021, 2022, 2023, 2024, 2025] as const

export function imagineNation(instrument: Instrument): Nation {
  const random = seededRandom(1945)
  const score = createScorer(instrument)
  const institutions = Array.from({ length: nationalCount }, (_, index) => ({
    id: seededUuid(random),
    slug: `instansi-${index + 1}`,
    name: `Instansi ${index + 1}`,
    assessor: {
      name: `Asesor ${index + 1}`,
      email: `asesor-${index + 1}@instansi.example`,
      token: seededUuid(random),
    },
  }))
  const rounds = years.map((year) => ({ id: seededUuid(random), year }))
  const assessments = rounds.flatMap(({ id: roundId, year }) => {
    const rated = nationalRatings(instrument, year)
    return institutions.map(({ id: institutionId }, index) => {
      const ratings = rated[index]?.ratings ?? {}
      return { id: seededUuid(random), institutionId, roundId, ratings, result: score(ratings, { year }) }
    })
  })
  return { instrument, institutions, rounds, assessments }
}
