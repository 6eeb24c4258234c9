import { randomUUID } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { account, session, user } from '../../platform/database/tables/signin.tables.ts'

export interface AccountRow {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** A sign-in user with a password, in the form better-auth reads. Nothing when the address is taken. */
export async function insertAccount(db: Sql, { name, email, passwordHash }: AccountRow): Promise<void> {
  const id = randomUUID()
  const inserted = await db
    .insert(user)
    .values({ id, name, email, emailVerified: true })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id })
  if (inserted.length === 0) return
  await db
    .insert(account)
    .values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: passwordHash })
}

export async function hasAccount(db: Sql, email: string): Promise<boolean> {
  const found = await db.select({ id: user.id }).from(user).where(eq(user.email, email))
  return found.length > 0
}

export async function hasAnyAccount(db: Sql): Promise<boolean> {
  const found = await db.select({ id: user.id }).from(user).limit(1)
  return found.length > 0
}

export async function deleteSession(db: Sql, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token))
}

/** What nobody can use any more. */
export async function deleteExpiredSessions(db: Sql, at: Date): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, at))
}
