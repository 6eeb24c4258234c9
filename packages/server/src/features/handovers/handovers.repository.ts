import { and, asc, eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { handoverEntries as entries } from '../../platform/database/tables/handovers.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { type HandoverEntry, handoverEntrySchema, type RecordedEntry } from './handover-entry.ts'

export interface HandoverKey {
  readonly institutionId: string
  /** Who leaves. */
  readonly personId: string
}

/** Everything that happened to one handover, in order. */
export const selectEntries = (db: Sql, { institutionId, personId }: HandoverKey) =>
  db
    .select()
    .from(entries)
    .where(and(eq(entries.institutionId, institutionId), eq(entries.personId, personId)))
    .orderBy(asc(entries.sequence))

/** The same of everybody in an institution. */
export const selectAllEntries = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(entries)
    .where(eq(entries.institutionId, institutionId))
    .orderBy(asc(entries.personId), asc(entries.sequence))

type EntryRow = Awaited<ReturnType<typeof selectEntries>>[number]

/** A stored entry of an unknown form stops here. */
export function toEntry({
  kind,
  payload,
  sequence,
  actorId,
  actorName,
  recordedAt,
}: EntryRow): RecordedEntry {
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  return {
    entry: handoverEntrySchema.parse({ kind, ...fields }),
    ...{ sequence, actorId, actorName, at: recordedAt },
  }
}

interface NewEntry extends HandoverKey, Omit<RecordedEntry, 'entry'> {
  readonly entry: HandoverEntry
}

export async function insertEntry(
  db: Sql,
  { entry: { kind, ...payload }, at: recordedAt, ...row }: NewEntry,
): Promise<void> {
  await db.insert(entries).values({ ...row, kind, payload, recordedAt })
}

/** Entries of one handover get their numbers one after another. */
export async function waitForHandover(db: Sql, { institutionId, personId }: HandoverKey): Promise<void> {
  await waitForTurn(db, `handover:${institutionId}:${personId}`)
}
