import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { handoverEntries as entries } from '../../platform/database/tables/handovers.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
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

/** Of everybody whom the transaction may see, who handed over and who took over; notes are left out. */
export const selectHandings = (db: Sql) =>
  db
    .select()
    .from(entries)
    .where(ne(entries.kind, 'noted'))
    .orderBy(asc(entries.institutionId), asc(entries.personId), asc(entries.sequence))

/** The assessment of the newest round in use of each institution. */
export const selectNewestAssessments = (db: Sql) =>
  db
    .selectDistinctOn([assessments.institutionId], {
      ...{ institutionId: assessments.institutionId, assessmentId: assessments.id },
      ...{ stage: assessments.stage, year: rounds.year },
    })
    .from(assessments)
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .orderBy(assessments.institutionId, desc(rounds.year))

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
