import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { attempt, refusedAttempts } from '../../platform/database/tables/signin.tables.ts'
import type { CountedKey } from './attempt-rules.ts'

/** Whether one of these waits now: so many have failed on this very account, not only behind this address. */
export async function isKeptWaiting(db: Sql, keys: readonly CountedKey[], at: Date): Promise<boolean> {
  const ofTheAccount = keys.map(({ key }) => key).filter((key) => !key.startsWith('address '))
  const waiting = await db
    .select({ key: attempt.key })
    .from(attempt)
    .where(and(inArray(attempt.key, ofTheAccount), gt(attempt.blockedUntil, at)))
    .limit(1)
  return waiting.length > 0
}

const keptDays = 14
const before = (at: Date, ms: number) => new Date(at.getTime() - ms)
const dayMs = 24 * 60 * 60_000

/** Notes that somebody is trying. True: its owner has not been told of it for a day. A storm writes once a minute. */
export async function noteAttempts(
  db: Sql,
  { userId, at, network }: { readonly userId: string; readonly at: Date; readonly network: string },
): Promise<boolean> {
  const isNew = sql`${refusedAttempts.lastAt} < ${before(at, keptDays * dayMs)}`
  const isUntold = sql`${refusedAttempts.toldAt} <= ${before(at, dayMs)}`
  const [noted] = await db
    .insert(refusedAttempts)
    .values({ userId, since: at, lastAt: at, network, toldAt: at })
    .onConflictDoUpdate({
      target: refusedAttempts.userId,
      set: {
        since: sql`CASE WHEN ${isNew} THEN ${at} ELSE ${refusedAttempts.since} END`,
        lastAt: at,
        network,
        toldAt: sql`CASE WHEN ${isUntold} THEN ${at} ELSE ${refusedAttempts.toldAt} END`,
      },
      setWhere: sql`${refusedAttempts.lastAt} <= ${before(at, 60_000)}`,
    })
    .returning({ toldAt: refusedAttempts.toldAt })
  return noted?.toldAt?.getTime() === at.getTime()
}

/** Of the last two weeks; undefined: none, or the password has changed since. */
export async function findAttempts(db: Sql, userId: string, at: Date) {
  const [found] = await db
    .select({
      since: refusedAttempts.since,
      lastAt: refusedAttempts.lastAt,
      network: refusedAttempts.network,
    })
    .from(refusedAttempts)
    .where(and(eq(refusedAttempts.userId, userId), gt(refusedAttempts.lastAt, before(at, keptDays * dayMs))))
  return found
}

/** They were on a password that is none any more. */
export async function forgetAttempts(db: Sql, userId: string): Promise<void> {
  await db.delete(refusedAttempts).where(eq(refusedAttempts.userId, userId))
}

export async function forgetOldAttempts(db: Sql, at: Date): Promise<void> {
  await db.delete(refusedAttempts).where(lt(refusedAttempts.lastAt, before(at, keptDays * dayMs)))
}
