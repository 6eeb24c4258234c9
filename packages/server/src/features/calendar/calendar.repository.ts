import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { openedByMinistry } from '../../platform/database/opened-by-ministry.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { calendarChanges as changes } from '../../platform/database/tables/calendar.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { nationalRoundSteps } from '../../platform/database/tables/national-rounds.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { type RecordedChange, recordedChangeSchema } from './recorded-change.ts'

const placeColumns = {
  id: assessments.id,
  institutionId: assessments.institutionId,
  stage: assessments.stage,
  movedAt: sql<string | null>`(
    SELECT max(m.acted_at) FROM undagi.assessment_actions m
     WHERE m.assessment_id = ${assessments.id} AND m.kind = 'stage_moved')`,
  boundaryRule: assessments.boundaryRule,
  round: rounds,
  openedNationally: openedByMinistry.columns,
}

/** Assessments with their rounds; those of withdrawn rounds are nobody's to see. */
export const selectPlaces = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select(placeColumns)
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(nationalRoundSteps, openedByMinistry.on)
    .where(and(inArray(assessments.id, [...assessmentIds]), isNull(rounds.withdrawnAt)))

export type Place = Awaited<ReturnType<typeof selectPlaces>>[number]

/** Who takes part in a year, among these institutions, by name. */
export const selectParticipants = (
  db: Sql,
  { year, institutionIds }: { readonly year: number; readonly institutionIds: readonly string[] },
) =>
  db
    .select({ ...placeColumns, institutionName: institutions.name, slug: institutions.slug })
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(nationalRoundSteps, openedByMinistry.on)
    .where(
      and(
        eq(rounds.year, year),
        isNull(rounds.withdrawnAt),
        inArray(assessments.institutionId, [...institutionIds]),
      ),
    )
    .orderBy(asc(institutions.name), asc(assessments.id))

export type Participant = Awaited<ReturnType<typeof selectParticipants>>[number]

/** What was done to the calendars of these assessments, in order. */
export const selectChanges = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select()
    .from(changes)
    .where(inArray(changes.assessmentId, [...assessmentIds]))
    .orderBy(asc(changes.assessmentId), asc(changes.sequence))

export type ChangeRow = Awaited<ReturnType<typeof selectChanges>>[number]

export function toRecorded(row: ChangeRow): RecordedChange {
  const { kind, payload, reason, paperNumber, paperDate, actorId, actorName, actedAs, recordedAt } = row
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  const isNamed = actorId !== null && actorName !== null && actedAs !== null
  return {
    change: recordedChangeSchema.parse({ kind, ...fields }),
    reason,
    paper: paperNumber === null || paperDate === null ? null : { number: paperNumber, date: paperDate },
    by: isNamed ? { id: actorId, name: actorName, actedAs } : null,
    at: recordedAt,
  }
}

interface Ordered extends RecordedChange {
  readonly institutionId: string
  readonly assessmentId: string
  readonly sequence: number
}

export async function insertChanges(db: Sql, recorded: readonly Ordered[]): Promise<void> {
  const rows = recorded.map(({ change: { kind, ...payload }, by, paper, at, ...rest }) => ({
    ...{ ...rest, kind, payload, recordedAt: at },
    ...{ paperNumber: paper?.number ?? null, paperDate: paper?.date ?? null },
    ...{ actorId: by?.id ?? null, actorName: by?.name ?? null, actedAs: by?.actedAs ?? null },
  }))
  await db.insert(changes).values(rows)
}

interface Deadline {
  readonly roundId: string
  readonly deadline: Date | null
}

/** The end of the submission as the fold says it, for lists; of any number in one statement. */
export async function saveDeadlines(db: Sql, deadlines: readonly Deadline[]): Promise<void> {
  await db.execute(sql`
    UPDATE ${rounds} r SET deadline = folded.deadline
      FROM json_to_recordset(${JSON.stringify(deadlines)}::json) AS folded ("roundId" uuid, deadline timestamptz)
     WHERE r.id = folded."roundId"`)
}
