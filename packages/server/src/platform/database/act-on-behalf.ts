import { sql } from 'drizzle-orm'
import type { Sql } from './drizzle-on.ts'
import { sqlstateOf } from './sqlstate-of.ts'

const insufficientPrivilege = '42501'

/**
 * What follows in this transaction is done on behalf of who gave the delegation. False: it is not in force any more, such as when it
 * was withdrawn while this request waited for its turn. The transaction is over then.
 */
export async function actOnBehalf(db: Sql, delegationId: string): Promise<boolean> {
  try {
    await db.execute(sql`SELECT undagi.act_on_behalf(${delegationId}::uuid)`)
    return true
  } catch (error) {
    if (sqlstateOf(error) === insufficientPrivilege) return false
    throw error
  }
}
