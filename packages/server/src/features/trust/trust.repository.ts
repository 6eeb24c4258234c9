import { and, asc, eq, getTableColumns, isNull, or } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  trustChanges as changes,
  trustEntries as entries,
  trustWithdrawals as withdrawals,
} from '../../platform/database/tables/trust.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export type TrustChangeRow = typeof changes.$inferSelect
export type NewTrustEntry = typeof entries.$inferInsert

/** Null: the whole installation alone. What is the installation's counts for every institution. */
type Whose = string | null

const countsFor = (table: typeof changes | typeof entries, whose: Whose) =>
  or(isNull(table.institutionId), whose === null ? undefined : eq(table.institutionId, whose))

const { der: _, ...shown } = getTableColumns(entries)

/** Without the bytes themselves; the first added first. */
export const selectTrustEntries = (db: Sql, whose: Whose) =>
  db
    .select({ ...shown, withdrawnIn: withdrawals.changeId })
    .from(entries)
    .leftJoin(withdrawals, eq(withdrawals.entryId, entries.id))
    .where(countsFor(entries, whose))
    .orderBy(asc(entries.id))

export type TrustEntryRow = Awaited<ReturnType<typeof selectTrustEntries>>[number]

/** The first first: the place in this list is the version that a change made. */
export const selectTrustChanges = (db: Sql, whose: Whose) =>
  db.select().from(changes).where(countsFor(changes, whose)).orderBy(asc(changes.sequence))

/** What is relied on now, with its bytes. */
export const selectTrustInForce = (db: Sql, whose: Whose) =>
  db
    .select({ ...getTableColumns(entries) })
    .from(entries)
    .leftJoin(withdrawals, eq(withdrawals.entryId, entries.id))
    .where(and(countsFor(entries, whose), isNull(withdrawals.entryId)))

/** One with its bytes, relied on or withdrawn. */
export const selectTrustFile = (
  db: Sql,
  { whose, entryId }: { readonly whose: Whose; readonly entryId: string },
) =>
  db
    .select({ der: entries.der, sha256: entries.sha256, facts: entries.facts })
    .from(entries)
    .where(and(eq(entries.id, entryId), countsFor(entries, whose)))

export type TrustInForce = Awaited<ReturnType<typeof selectTrustInForce>>[number]

/** Two who change at once are taken one after the other. */
export async function waitForTrust(db: Sql): Promise<void> {
  await waitForTurn(db, 'trust')
}

export async function insertTrustChange(db: Sql, change: typeof changes.$inferInsert): Promise<string> {
  const [row] = await db.insert(changes).values(change).returning({ id: changes.id })
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row.id
}

export async function insertTrustEntries(db: Sql, rows: readonly NewTrustEntry[]): Promise<void> {
  if (rows.length > 0) await db.insert(entries).values([...rows])
}

export async function insertTrustWithdrawals(
  db: Sql,
  rows: readonly (typeof withdrawals.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(withdrawals).values([...rows])
}
