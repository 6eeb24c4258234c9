import { isUnanswered } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { gatherRecommendations } from '../known-recommendation.ts'
import { listChanges } from '../recommendations.repository.ts'

interface Until {
  readonly institutionId: string
  readonly year: number
  readonly timeZone: string
}

/**
 * How many recommendations that the institution recorded up to a year nobody has answered; for another feature, within its transaction. What
 * assessors wrote is left out, for who counts may not be told of it yet.
 */
export async function countUnanswered(db: Sql, { institutionId, year, timeZone }: Until): Promise<number> {
  const known = gatherRecommendations(await listChanges(db, institutionId), timeZone)
  return known.filter(
    ({ origin, standing }) =>
      origin.kind === 'recorded' && origin.source.year <= year && isUnanswered(standing),
  ).length
}
