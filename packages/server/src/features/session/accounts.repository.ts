import { randomUUID } from 'node:crypto'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { account, session, user } from '../../platform/database/tables/signin.tables.ts'

export interface AccountRow {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/**
 * A sign-in user with a password, in the form better-auth reads; false, and nothing, when the address is taken. One statement,
 * whoever's transaction it stands in: a user without a password could never sign in, and would count as one who can.
 */
export async function insertAccount(db: Sql, { name, email, passwordHash }: AccountRow): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    WITH made AS (
      INSERT INTO ${user} (id, name, email, email_verified) VALUES (${randomUUID()}, ${name}, ${email}, true)
      ON CONFLICT (email) DO NOTHING RETURNING id
    )
    INSERT INTO ${account} (id, account_id, provider_id, user_id, password)
    SELECT ${randomUUID()}, id, 'credential', id, ${passwordHash} FROM made`)
  return rowCount === 1
}

export async function hasAccount(db: Sql, email: string): Promise<boolean> {
  const found = await db.select({ id: user.id }).from(user).where(eq(user.email, email))
  return found.length > 0
}

export async function hasAnyAccount(db: Sql): Promise<boolean> {
  const found = await db.select({ id: user.id }).from(user).limit(1)
  return found.length > 0
}

/**
 * Whether this transaction may make the first account: of several that try at once one gets true, and the others wait for it and get
 * false.
 */
export async function claimFirstAccount(db: Sql): Promise<boolean> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('undagi: the first account', 0))`)
  return !(await hasAnyAccount(db))
}

/** Gives the account another password and ends its sessions, for the operator; false: there is no such account. */
export async function replacePassword(db: Sql, email: string, passwordHash: string): Promise<boolean> {
  const owner = db.select({ id: user.id }).from(user).where(eq(user.email, email))
  const { rowCount } = await db
    .update(account)
    .set({ password: passwordHash, updatedAt: sql`now()` })
    .where(and(eq(account.providerId, 'credential'), inArray(account.userId, owner)))
  await db.delete(session).where(inArray(session.userId, owner))
  return rowCount === 1
}

/** Undefined where the address can sign in and nothing more. */
export async function findPersonWithAddress(db: Sql, address: string): Promise<string | undefined> {
  const { rows } = await db.execute(sql`SELECT undagi.person_with_address(${address}) AS id`)
  return z.object({ id: z.string().nullable() }).parse(rows[0]).id ?? undefined
}

export async function deleteSession(db: Sql, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token))
}

/** What nobody can use any more. */
export async function deleteExpiredSessions(db: Sql, at: Date): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, at))
}
