import { isUnanswered } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { knownTo } from '../known-to.ts'

interface Until {
  readonly actor: Actor
  readonly institutionId: string
  readonly year: number
  readonly timeZone: string
}

/**
 * How many recommendations up to a year nobody has answered; for another feature, within its transaction. Of what was said from outside those
 * count that are released: who counts may not be told of the others yet.
 */
export async function countUnanswered(db: Sql, until: Until): Promise<number> {
  const { known } = await knownTo(db, until)
  return known.filter(({ standing }) => isUnanswered(standing)).length
}
