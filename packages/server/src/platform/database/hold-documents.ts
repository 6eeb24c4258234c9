import { sql } from 'drizzle-orm'
import type { Sql } from './drizzle-on.ts'
import { shareTurn } from './wait-for-turn.ts'

/** By which those who name or save documents, and whoever clears some away, keep out of each other's way. */
export const documentsLock = 'undagi documents'

/** Until the transaction ends nobody clears documents away; any number may hold them at once. */
export async function holdDocuments(db: Sql): Promise<void> {
  await shareTurn(db, documentsLock)
}

/** Until the transaction ends nobody names or saves documents; false: somebody does just now. */
export async function claimDocuments(db: Sql): Promise<boolean> {
  const { rows } = await db.execute<{ claimed: boolean }>(
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${documentsLock}, 0)) AS claimed`,
  )
  return rows[0]?.claimed === true
}
