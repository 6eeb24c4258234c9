import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  interviewEntries as entries,
  interviewPresence as presence,
} from '../../platform/database/tables/interviews.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { parseEntry, type RecordedEntry, type Side } from './interview-entry.ts'

/** Everything that was said and done in the interview, in order. */
export const selectEntries = (db: Sql, assessmentId: string) =>
  db.select().from(entries).where(eq(entries.assessmentId, assessmentId)).orderBy(asc(entries.sequence))

/** Those after one that was already told. */
export const selectEntriesAfter = (
  db: Sql,
  { assessmentId, since }: { readonly assessmentId: string; readonly since: number },
) =>
  db
    .select()
    .from(entries)
    .where(and(eq(entries.assessmentId, assessmentId), gt(entries.sequence, since)))
    .orderBy(asc(entries.sequence))

/** Only those of these kinds. */
export const selectEntriesOf = (
  db: Sql,
  { assessmentId, kinds }: { readonly assessmentId: string; readonly kinds: readonly string[] },
) =>
  db
    .select()
    .from(entries)
    .where(and(eq(entries.assessmentId, assessmentId), inArray(entries.kind, [...kinds])))
    .orderBy(asc(entries.sequence))

type EntryRow = Awaited<ReturnType<typeof selectEntries>>[number]

export function toRecordedEntry({ kind, payload, ...row }: EntryRow): RecordedEntry {
  const { sequence, entryId, actorId, actorName, saidAt, recordedAt } = row
  return { entry: parseEntry(kind, payload), sequence, entryId, actorId, actorName, saidAt, recordedAt }
}

/** Entries of one interview get their numbers one after another. */
export async function waitForInterview(db: Sql, assessmentId: string): Promise<void> {
  await waitForTurn(db, `interview:${assessmentId}`)
}

interface NewEntry extends RecordedEntry {
  readonly institutionId: string
  readonly assessmentId: string
}

export async function insertEntry(db: Sql, { entry, ...row }: NewEntry): Promise<void> {
  const { kind, ...payload } = entry
  await db.insert(entries).values({ ...row, kind, payload })
}

export const selectPresence = (db: Sql, assessmentId: string) =>
  db
    .select({
      personId: presence.personId,
      name: presence.personName,
      side: presence.side,
      seenAt: presence.seenAt,
      isHere: presence.isHere,
    })
    .from(presence)
    .where(eq(presence.assessmentId, assessmentId))
    .orderBy(asc(presence.personName))

export type PresenceRow = Awaited<ReturnType<typeof selectPresence>>[number]

interface Seen {
  readonly institutionId: string
  readonly assessmentId: string
  readonly personId: string
  readonly personName: string
  readonly side: Side
  readonly seenAt: Date
  readonly isHere: boolean
}

export async function savePresence(db: Sql, seen: Seen): Promise<void> {
  const { personName, side, seenAt, isHere } = seen
  await db
    .insert(presence)
    .values(seen)
    .onConflictDoUpdate({
      target: [presence.assessmentId, presence.personId],
      set: { personName, side, seenAt, isHere },
    })
}

export const selectOwnPresence = (
  db: Sql,
  { assessmentId, personId }: Pick<Seen, 'assessmentId' | 'personId'>,
) =>
  db
    .select({ seenAt: presence.seenAt, isHere: presence.isHere })
    .from(presence)
    .where(and(eq(presence.assessmentId, assessmentId), eq(presence.personId, personId)))
