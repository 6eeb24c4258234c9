import { sql } from 'drizzle-orm'
import type { Sql } from './drizzle-on.ts'

/** What follows in this transaction is done on behalf of who gave the delegation. The database refuses one that is not in force. */
export async function actOnBehalf(db: Sql, delegationId: string): Promise<void> {
  await db.execute(sql`SELECT undagi.act_on_behalf(${delegationId}::uuid)`)
}
