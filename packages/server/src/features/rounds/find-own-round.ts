import type { Sql } from '../../platform/database/drizzle-on.ts'
import { roundNotFound } from './rounds.errors.ts'
import { selectOwnRounds } from './rounds.repository.ts'

/** A round of this institution, in use or withdrawn; 404 for any other. */
export async function findOwnRound(
  db: Sql,
  { institutionId, roundId }: { readonly institutionId: string; readonly roundId: string },
) {
  const own = (await selectOwnRounds(db, institutionId)).find(({ round }) => round.id === roundId)
  if (own === undefined) throw roundNotFound()
  return own
}
