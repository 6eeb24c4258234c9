import { createHash } from 'node:crypto'
import { createScorer, type Instrument, type Ratings, type ScoreResult } from '@undagi/maturity'
import { seededRandom } from '../seeded-random.ts'
import { seededUuid } from '../seeded-uuid.ts'
import { nationalCount, nationalRatings } from './ratings.ts'

/** Five years of one nation: what the database is filled with before requests are timed. */
export interface Nation {
  readonly instrument: Instrument
  readonly instrumentSha256: string
  readonly institutions: readonly NationalInstitution[]
  readonly rounds: readonly NationalRound[]
  readonly assessments: readonly NationalAssessment[]
}

export interface NationalInstitution {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** An internal assessor of this institution and of no other. */
  readonly assessor: { readonly id: string; readonly email: string; readonly name: string }
}

export interface NationalRound {
  readonly id: string
  readonly year: number
}

export interface NationalAssessment {
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
      id: seededUuid(random),
      email: `asesor-${index + 1}@instansi.example`,
      name: `Asesor ${index + 1}`,
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
  const instrumentSha256 = createHash('sha256').update(JSON.stringify(instrument)).digest('hex')
  return { instrument, instrumentSha256, institutions, rounds, assessments }
}
