import { randomUUID } from 'node:crypto'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { account, session, user } from '../../platform/database/tables/signin.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export interface AccountRow {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/**
 * A sign-in user with a password, false, and nothing, when the address is taken. One statement,
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
  await waitForTurn(db, 'undagi: the first account')
  return !(await hasAnyAccount(db))
}

/** Gives the account another password and ends its sessions, for the operator; false: there is no such account. */
export async function replacePassword(db: Sql, email: string, passwordHash: string): Promise<boolean> {
  await db.select({ id: user.id }).from(user).where(eq(user.email, email)).for('update')
  const owner = db.select({ id: user.id }).from(user).where(eq(user.email, email))
  const { rowCount } = await db
    .update(account)
    .set({ password: passwordHash, updatedAt: sql`now()` })
    .where(and(eq(account.providerId, 'credential'), inArray(account.userId, owner)))
  await db.delete(session).where(inArray(session.userId, owner))
  return rowCount === 1
}

/** The API tokens of the account that still work; how many they were. */
export async function revokeTokensOf(db: Sql, email: string, at: Date): Promise<number> {
  const { rows } = await db.execute(sql`SELECT undagi.revoke_tokens_of_account(${email}, ${at}) AS revoked`)
  return z.object({ revoked: z.number().int() }).parse(rows[0]).revoked
}

/** Undefined where the address can sign in and nothing more. */
export async function findPersonWithAddress(db: Sql, address: string): Promise<string | undefined> {
  const { rows } = await db.execute(sql`SELECT undagi.person_with_address(${address}) AS id`)
  return z.object({ id: z.string().nullable() }).parse(rows[0]).id ?? undefined
}

export interface SignInAccount {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string | undefined
}

const accountColumns = { userId: user.id, name: user.name, email: user.email, passwordHash: account.password }

const selectAccount = (db: Sql) =>
  db
    .select(accountColumns)
    .from(user)
    .leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, 'credential')))

type Found = Awaited<ReturnType<typeof selectAccount>>[number]

const toAccount = (found: Found | undefined): SignInAccount | undefined =>
  found === undefined ? undefined : { ...found, passwordHash: found.passwordHash ?? undefined }

export async function findAccount(db: Sql, email: string): Promise<SignInAccount | undefined> {
  const [found] = await selectAccount(db).where(eq(user.email, email))
  return toAccount(found)
}

export async function findAccountOfUser(db: Sql, userId: string): Promise<SignInAccount | undefined> {
  const [found] = await selectAccount(db).where(eq(user.id, userId))
  return toAccount(found)
}

/** Whose session this is. */
export async function findAccountOfSession(
  db: Sql,
  { token, at }: { readonly token: string; readonly at: Date },
): Promise<SignInAccount | undefined> {
  const [found] = await selectAccount(db)
    .innerJoin(session, eq(session.userId, user.id))
    .where(and(eq(session.token, token), gt(session.expiresAt, at)))
  return toAccount(found)
}

/**
 * Until the transaction ends nobody changes how this account is got into; `share` leaves others the same. Gives its password as it
 * is now: of a change and a sign-in at the same moment one sees the other.
 */
export async function holdAccount(
  db: Sql,
  userId: string,
  how: 'share' | 'update',
): Promise<string | undefined> {
  await db.select({ id: user.id }).from(user).where(eq(user.id, userId)).for(how)
  const [found] = await db
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.providerId, 'credential'), eq(account.userId, userId)))
  return found?.hash ?? undefined
}

export async function updatePassword(
  db: Sql,
  { userId, passwordHash, at }: { userId: string; passwordHash: string; at: Date },
): Promise<void> {
  await db
    .update(account)
    .set({ password: passwordHash, updatedAt: at })
    .where(and(eq(account.providerId, 'credential'), eq(account.userId, userId)))
}

/** Whether a role that this address holds now, or one that is lent to it, asks for a second factor. */
export async function needsSecondFactor(db: Sql, email: string, at: Date): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT undagi.needs_second_factor(${email}, ${at}) AS needed`)
  return z.object({ needed: z.boolean() }).parse(rows[0]).needed
}

/** Whether a role of their own asks for it, and not one that is lent to them alone. */
export async function ownRoleNeedsSecondFactor(db: Sql, email: string, at: Date): Promise<boolean> {
  const { rows } = await db.execute(
    sql`SELECT undagi.own_role_needs_second_factor(${email}, ${at}) AS needed`,
  )
  return z.object({ needed: z.boolean() }).parse(rows[0]).needed
}
