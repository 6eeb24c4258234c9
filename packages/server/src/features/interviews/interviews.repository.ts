import type { AssessmentState } from '@undagi/maturity'
import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isRoundLocked } from '../../platform/database/is-round-locked.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  interviewEntries as entries,
  interviewPresence as presence,
} from '../../platform/database/tables/interviews.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { type InterviewEntry, parseEntry, type RecordedEntry, type Side } from './interview-entry.ts'

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

/** The agenda that counts in each of these interviews. */
export const selectAgendas = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .selectDistinctOn([entries.assessmentId], {
      assessmentId: entries.assessmentId,
      kind: entries.kind,
      payload: entries.payload,
    })
    .from(entries)
    .where(and(inArray(entries.assessmentId, [...assessmentIds]), eq(entries.kind, 'agenda_set')))
    .orderBy(entries.assessmentId, desc(entries.sequence))

/** What was objected to in each of these, and what was answered. */
export const selectObjected = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select()
    .from(entries)
    .where(
      and(
        inArray(entries.assessmentId, [...assessmentIds]),
        inArray(entries.kind, ['objected', 'objection_answered']),
      ),
    )
    .orderBy(asc(entries.assessmentId), asc(entries.sequence))

/** What in a room asks something of somebody. What was said in it is longer, and asks nobody. */
const asking: readonly InterviewEntry['kind'][] = [
  ...(['scheduled', 'invited', 'uninvited', 'signed', 'signature_withdrawn'] as const),
  'signatory_replaced',
  ...(['clarification_asked', 'clarified', 'objection_term_set', 'objection_term_ended'] as const),
  ...(['objected', 'objection_answered'] as const),
]

interface Rooms {
  /** Left out: all that the transaction may see. */
  readonly assessmentId?: string | undefined
  readonly states: readonly AssessmentState[]
}

const ofRooms = ({ assessmentId, states }: Rooms) =>
  and(
    assessmentId === undefined ? undefined : eq(entries.assessmentId, assessmentId),
    inArray(assessments.stage, [...states]),
    isNull(rounds.withdrawnAt),
  )

/** Of every room whose assessment stands so, what asks something of somebody, in order. */
export const selectAsking = (db: Sql, where: Rooms) =>
  db
    .select({ entry: entries, stage: assessments.stage, year: rounds.year, isLocked: isRoundLocked })
    .from(entries)
    .innerJoin(assessments, eq(assessments.id, entries.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(ofRooms(where), inArray(entries.kind, [...asking])))
    .orderBy(asc(entries.assessmentId), asc(entries.sequence))

/** Rooms in which something was talked about. */
export const selectTalkedAbout = (db: Sql, where: Rooms) =>
  db
    .selectDistinct({ assessmentId: entries.assessmentId })
    .from(entries)
    .innerJoin(assessments, eq(assessments.id, entries.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(ofRooms(where), inArray(entries.kind, ['asked', 'answered', 'evidence_shown', 'item_started'])),
    )

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
