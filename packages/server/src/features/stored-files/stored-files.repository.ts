import { and, asc, eq, exists, isNull, lt, ne, not, or, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  fileChecks as checks,
  evidenceFiles,
  storedFiles as stored,
  uploads,
} from '../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../platform/files/file-store.ts'

export type CheckOutcome = typeof checks.$inferSelect.outcome

interface DueBefore {
  /** What was whole, or came in, before this instant. */
  readonly whole: Date
  /** What was not whole. */
  readonly amiss: Date
}

/** Documents that are to be read again, the longest unread first. All of these are for the operator. */
export const selectDue = (db: Sql, { whole, amiss }: DueBefore, most: number) =>
  db
    .select({ institutionId: stored.institutionId, sha256: stored.sha256 })
    .from(stored)
    .leftJoin(checks, standing)
    .where(
      or(
        and(isNull(checks.outcome), lt(stored.storedAt, whole)),
        and(eq(checks.outcome, 'whole'), lt(checks.lastAt, whole)),
        and(ne(checks.outcome, 'whole'), lt(checks.lastAt, amiss)),
      ),
    )
    .orderBy(asc(sql`coalesce(${checks.lastAt}, ${stored.storedAt})`))
    .limit(most)

const standing = and(
  eq(checks.institutionId, stored.institutionId),
  eq(checks.sha256, stored.sha256),
  isNull(checks.endedAt),
)

export interface NotedCheck {
  /** Null: it was never read again before. */
  readonly before: CheckOutcome | null
}

/** The same answer lasts; another one ends it. Of two processes that looked at once the later one stands. */
export async function noteCheck(
  db: Sql,
  key: FileKey,
  found: { outcome: CheckOutcome; at: Date },
): Promise<NotedCheck> {
  const { outcome, at } = found
  const ofFile = and(
    eq(checks.institutionId, key.institutionId),
    eq(checks.sha256, key.sha256),
    isNull(checks.endedAt),
  )
  const lasting = await db
    .update(checks)
    .set({ lastAt: sql`greatest(${checks.lastAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(ofFile, eq(checks.outcome, outcome)))
    .returning({ since: checks.since })
  if (lasting.length > 0) return { before: outcome }
  const ended = await db
    .update(checks)
    .set({ endedAt: sql`greatest(${checks.lastAt}, ${at.toISOString()}::timestamptz)` })
    .where(ofFile)
    .returning({ outcome: checks.outcome })
  const { institutionId, sha256 } = key
  await db
    .insert(checks)
    .values({ institutionId, sha256, outcome, since: at, lastAt: at })
    .onConflictDoNothing()
  return { before: ended[0]?.outcome ?? null }
}

const isNamed = (db: Sql) =>
  or(
    exists(
      db
        .select({ one: sql`1` })
        .from(evidenceFiles)
        .where(
          and(eq(evidenceFiles.institutionId, stored.institutionId), eq(evidenceFiles.sha256, stored.sha256)),
        ),
    ),
    exists(
      db
        .select({ one: sql`1` })
        .from(uploads)
        .where(and(eq(uploads.institutionId, stored.institutionId), eq(uploads.sha256, stored.sha256))),
    ),
  ) ?? sql`true`

/** What no evidence names and no upload holds, since before this instant. */
export const selectUnnamed = (db: Sql, before: Date) =>
  db
    .select({ institutionId: stored.institutionId, sha256: stored.sha256 })
    .from(stored)
    .where(and(lt(stored.storedAt, before), not(isNamed(db))))

export async function deleteIfUnnamed(db: Sql, key: FileKey, before: Date): Promise<void> {
  await db
    .delete(stored)
    .where(
      and(
        ...[eq(stored.institutionId, key.institutionId), eq(stored.sha256, key.sha256)],
        ...[lt(stored.storedAt, before), not(isNamed(db))],
      ),
    )
}

export const selectKeys = (db: Sql) =>
  db.select({ institutionId: stored.institutionId, sha256: stored.sha256 }).from(stored)

export async function isStored(db: Sql, { institutionId, sha256 }: FileKey): Promise<boolean> {
  const found = await db
    .select({ one: sql`1` })
    .from(stored)
    .where(and(eq(stored.institutionId, institutionId), eq(stored.sha256, sha256)))
  return found.length > 0
}
