import { inArray, lt, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { attempt } from '../../platform/database/tables/signin.tables.ts'
import type { CountedKey } from './attempt-rules.ts'

/** It may not be made yet. */
class AttemptTooEarly extends Error {
  override readonly name = 'AttemptTooEarly'
}

/**
 * Counts an attempt before it is made, so that many at the same moment count too. Null: it may be made. Otherwise the seconds to
 * wait, and nothing was counted: who is kept waiting fills nobody's measure, and costs one question however often they come.
 */
export async function countAttempt(db: Sql, keys: readonly CountedKey[], at: Date): Promise<number | null> {
  const wait = await readWait(db, keys, at)
  if (wait !== null) return wait
  try {
    await db.transaction(async (transaction) => {
      for (const counted of keys) if (!(await count(transaction, counted, at))) throw new AttemptTooEarly()
    })
    return null
  } catch (error) {
    if (!(error instanceof AttemptTooEarly)) throw error
    return (await readWait(db, keys, at)) ?? 1
  }
}

async function count(db: Sql, { key, rule }: CountedKey, at: Date): Promise<boolean> {
  const isForgotten = sql`${attempt.lastAt} < ${new Date(at.getTime() - rule.forgetSeconds * 1000)}`
  const failures = sql`CASE WHEN ${isForgotten} THEN 1 ELSE ${attempt.failures} + 1 END`
  const delay = sql`least(${rule.capSeconds}::float8, power(2, least(${failures} - ${rule.free}::int, 30)))`
  const counted = await db
    .insert(attempt)
    .values({ key, failures: 1, lastAt: at })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        failures,
        lastAt: at,
        blockedUntil: sql`CASE WHEN ${failures} >= ${rule.free}::int
          THEN ${at}::timestamptz + make_interval(secs => ${delay}) END`,
      },
      setWhere: sql`${attempt.blockedUntil} IS NULL OR ${attempt.blockedUntil} <= ${at}`,
    })
    .returning({ key: attempt.key })
  return counted.length === 1
}

/** Null: none of them is kept waiting. */
async function readWait(db: Sql, keys: readonly CountedKey[], at: Date): Promise<number | null> {
  const rows = await db
    .select({ until: attempt.blockedUntil })
    .from(attempt)
    .where(
      inArray(
        attempt.key,
        keys.map(({ key }) => key),
      ),
    )
  const latest = Math.max(...rows.map(({ until }) => until?.getTime() ?? 0))
  return latest > at.getTime() ? Math.ceil((latest - at.getTime()) / 1000) : null
}

/** It was right after all: the account is as if nobody had mistyped, and the network has one attempt less. */
export async function forgiveAttempt(db: Sql, keys: readonly CountedKey[]): Promise<void> {
  for (const { key, rule } of keys) {
    if (!key.startsWith('address ')) {
      await db.delete(attempt).where(sql`${attempt.key} = ${key}`)
      continue
    }
    await db
      .update(attempt)
      .set({
        failures: sql`greatest(${attempt.failures} - 1, 0)`,
        blockedUntil: sql`CASE WHEN ${attempt.failures} > ${rule.free} THEN ${attempt.blockedUntil} END`,
      })
      .where(sql`${attempt.key} = ${key}`)
  }
}

/** What no rule remembers any more. */
export async function deleteOldAttempts(db: Sql, at: Date): Promise<void> {
  await db.delete(attempt).where(lt(attempt.lastAt, new Date(at.getTime() - 24 * 60 * 60 * 1000)))
}
