import { randomUUID } from 'node:crypto'
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { sessionTrace } from '../../platform/database/tables/session-trace.tables.ts'
import { account, knownDevice, session } from '../../platform/database/tables/signin.tables.ts'
import { createSecretToken, hashSecretToken } from './secret-token.ts'

export type SignInMethod = (typeof session.$inferSelect)['method']

export interface NewSession {
  readonly userId: string
  readonly method: SignInMethod
  readonly at: Date
  readonly expiresAt: Date
  readonly clientAddress: string
  readonly userAgent: string
  /** The browser, where it is recognised. */
  readonly device: string | undefined
}

/** Gives the secret that the browser keeps; here stands its digest. Also remembers the browser: what others try elsewhere will not keep this account out. */
export async function insertSession(
  db: Sql,
  { at, clientAddress, device, ...given }: NewSession,
): Promise<string> {
  const token = createSecretToken()
  await db.insert(session).values({
    ...given,
    ...{ id: randomUUID(), token: hashSecretToken(token), ipAddress: clientAddress },
    ...{ createdAt: at, updatedAt: at, lastSeenAt: at },
  })
  if (device !== undefined) await rememberDevice(db, { userId: given.userId, device, at })
  return token
}

export async function rememberDevice(
  db: Sql,
  { userId, device, at }: { readonly userId: string; readonly device: string; readonly at: Date },
): Promise<void> {
  await db
    .insert(knownDevice)
    .values({ userId, device, lastAt: at })
    .onConflictDoUpdate({ target: [knownDevice.userId, knownDevice.device], set: { lastAt: at } })
}

/**
 * The account was signed in to there with the password of now: a session was opened in this browser, or has left a trace. Traces
 * stay when the password changes, and those of before are of whoever had it then.
 */
export async function isKnownDevice(db: Sql, userId: string, device: string): Promise<boolean> {
  const known = db
    .select({ device: knownDevice.device })
    .from(knownDevice)
    .where(and(eq(knownDevice.userId, userId), eq(knownDevice.device, device)))
  const seen = db
    .select({ device: sessionTrace.device })
    .from(sessionTrace)
    .innerJoin(account, and(eq(account.userId, sessionTrace.userId), eq(account.providerId, 'credential')))
    .where(
      and(
        eq(sessionTrace.userId, userId),
        eq(sessionTrace.device, device),
        gt(sessionTrace.startedAt, account.updatedAt),
      ),
    )
    .limit(1)
  return (await known.unionAll(seen)).length > 0
}

/** Whoever had the password has it no more, and their browser is one like any other. */
export async function forgetDevices(db: Sql, userId: string): Promise<void> {
  await db.delete(knownDevice).where(eq(knownDevice.userId, userId))
}

const daysRemembered = 180

export async function forgetOldDevices(db: Sql, at: Date): Promise<void> {
  await db
    .delete(knownDevice)
    .where(lt(knownDevice.lastAt, new Date(at.getTime() - daysRemembered * 24 * 60 * 60 * 1000)))
}

/** Of this user, the most recently used first. */
export async function selectSessions(db: Sql, userId: string, at: Date) {
  return db
    .select({
      id: session.id,
      token: session.token,
      clientAddress: session.ipAddress,
      userAgent: session.userAgent,
      method: session.method,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, at)))
    .orderBy(desc(session.lastSeenAt))
}

/** False: this user has no such session. */
export async function deleteSessionOf(db: Sql, userId: string, id: string): Promise<boolean> {
  const { rowCount } = await db.delete(session).where(and(eq(session.userId, userId), eq(session.id, id)))
  return rowCount === 1
}

/** How this session was opened; undefined: it is over. */
export async function findMethod(db: Sql, token: string): Promise<SignInMethod | undefined> {
  const [found] = await db.select({ method: session.method }).from(session).where(eq(session.token, token))
  return found?.method
}

/** When this session was opened; undefined: it is over. */
export async function findBeginning(db: Sql, token: string): Promise<Date | undefined> {
  const [found] = await db.select({ at: session.createdAt }).from(session).where(eq(session.token, token))
  return found?.at
}

/** From when until when; undefined: there is no such session any more. */
export async function findLife(db: Sql, token: string) {
  const [found] = await db
    .select({ createdAt: session.createdAt, expiresAt: session.expiresAt })
    .from(session)
    .where(eq(session.token, token))
  return found
}

/** How many there were. */
export async function deleteSessionsOf(db: Sql, userId: string): Promise<number> {
  const { rowCount } = await db.delete(session).where(eq(session.userId, userId))
  return rowCount ?? 0
}

export async function deleteSession(db: Sql, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token))
}

/** What nobody can use any more. */
export async function deleteExpiredSessions(db: Sql, at: Date): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, at))
}

interface Touch {
  readonly token: string
  readonly at: Date
  readonly idleSeconds: number
  readonly longestSeconds: number
}

/** It was used: it lasts until it has been idle for so long, and never beyond its longest life. */
export async function touchSession(
  db: Sql,
  { token, at, idleSeconds, longestSeconds }: Touch,
): Promise<void> {
  await db
    .update(session)
    .set({
      lastSeenAt: at,
      expiresAt: sql`least(${session.createdAt} + make_interval(secs => ${longestSeconds}::int),
                           ${at}::timestamptz + make_interval(secs => ${idleSeconds}::int))`,
    })
    .where(and(eq(session.token, token), gt(session.expiresAt, at), lt(session.lastSeenAt, at)))
}
