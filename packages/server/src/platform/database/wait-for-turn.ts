import { sql } from 'drizzle-orm'
import type { Sql } from './drizzle-on.ts'

/** Until the transaction ends nobody else has the turn of this name: those who want it meanwhile are taken one after the other. */
export async function waitForTurn(db: Sql, name: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** The same for many at once, taken in the order given: two who want several of them give them in the same one. */
export async function waitForTurns(db: Sql, names: readonly string[]): Promise<void> {
  await db.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) AS name`,
  )
}

/** Any number share it so, and nobody has it alone meanwhile. Whoever shares it must not want it alone afterwards. */
export async function shareTurn(db: Sql, name: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`)
}
