import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { memberships } from '../../platform/database/tables/institutions.tables.ts'
import { recommendationChanges as changes } from '../../platform/database/tables/recommendations.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { type RecordedChange, recommendationChangeSchema } from './recommendation-change.ts'

/** Every assessment of an institution whose round is in use, the earliest first. */
export const selectPlaces = (db: Sql, institutionId: string) =>
  db
    .select({
      id: assessments.id,
      institutionId: assessments.institutionId,
      stage: assessments.stage,
      round: rounds,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.institutionId, institutionId), isNull(rounds.withdrawnAt)))
    .orderBy(asc(rounds.year))

export type Place = Awaited<ReturnType<typeof selectPlaces>>[number]

/** Everything that happened to the recommendations of an institution, each in its order, the earliest written first. */
export async function listChanges(db: Sql, institutionId: string): Promise<RecordedChange[]> {
  const rows = await db
    .select()
    .from(changes)
    .where(eq(changes.institutionId, institutionId))
    .orderBy(asc(changes.recordedAt), asc(changes.recommendationId), asc(changes.sequence))
  return rows.map(toRecorded)
}

function toRecorded(row: typeof changes.$inferSelect): RecordedChange {
  const { recommendationId, assessmentId, kind, payload, actorId, actorName, recordedAt } = row
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  const change = recommendationChangeSchema.parse({ kind, ...fields })
  return { recommendationId, assessmentId, change, actorId, actorName, recordedAt }
}

/** What decides whether a unit is still to follow it; the rest happens on the way. */
const deciding = [
  'planned',
  'done_reported',
  'done_confirmed',
  'sent_back',
  'not_done',
  'reopened',
  'dropped',
]

/**
 * What happened to the recommendations that a unit may still have to follow, by assessment: of one, or of all that the transaction may see, as
 * far as their rounds are in use. Of a whole nation's most are done, and are not read.
 */
export async function listPlannedChanges(db: Sql, assessmentId?: string) {
  const last = db
    .selectDistinctOn([changes.recommendationId], { id: changes.recommendationId, kind: changes.kind })
    .from(changes)
    .where(
      and(
        inArray(changes.kind, deciding),
        assessmentId === undefined ? undefined : eq(changes.assessmentId, assessmentId),
      ),
    )
    .orderBy(changes.recommendationId, desc(changes.sequence))
    .as('last')
  const rows = await db
    .select({ change: changes, stage: assessments.stage, year: rounds.year, timeZone: rounds.timeZone })
    .from(changes)
    .innerJoin(
      last,
      and(eq(last.id, changes.recommendationId), inArray(last.kind, ['planned', 'sent_back', 'reopened'])),
    )
    .innerJoin(assessments, eq(assessments.id, changes.assessmentId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .orderBy(asc(changes.recordedAt), asc(changes.recommendationId), asc(changes.sequence))
  const unitIds = [...new Set(rows.flatMap(({ change }) => change.unitId ?? []))]
  const named = await db
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(inArray(units.id, unitIds))
  const unitNames = new Map(named.map(({ id, name }) => [id, name]))
  return [...Map.groupBy(rows, ({ change }) => change.assessmentId).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { stage, year, timeZone, change } = first
    const place = { institutionId: change.institutionId, assessmentId: change.assessmentId }
    return [{ ...place, stage, year, timeZone, unitNames, changes: own.map((row) => toRecorded(row.change)) }]
  })
}

interface NewChange extends RecordedChange {
  readonly institutionId: string
  readonly sequence: number
  readonly actorId: string
}

export async function insertChange(db: Sql, { change, ...recorded }: NewChange): Promise<void> {
  const { kind, ...payload } = change
  await db.insert(changes).values({
    ...{ ...recorded, kind, payload },
    unitId: change.kind === 'planned' ? change.unitId : null,
    evidenceItemId: 'itemId' in change ? change.itemId : null,
  })
}

/** Also of units that ended: what they were to do keeps their name. */
export const selectUnits = (db: Sql, institutionId: string) =>
  db
    .select({ id: units.id, name: units.name, shortName: units.shortName, endedOn: units.endedOn })
    .from(units)
    .where(eq(units.institutionId, institutionId))
    .orderBy(asc(units.name))

export type UnitRow = Awaited<ReturnType<typeof selectUnits>>[number]

/** The roles of units that the person who asks holds at this instant. */
export const selectOwnSeats = (db: Sql, at: Date) =>
  db
    .select({ unitId: sql<string>`${memberships.unitId}`, role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, sql`(SELECT undagi.actor_id())`),
        sql`${memberships.unitId} IS NOT NULL`,
        sql`${memberships.validFrom} <= ${at.toISOString()}::timestamptz`,
        sql`(${memberships.validTo} IS NULL OR ${at.toISOString()}::timestamptz < ${memberships.validTo})`,
      ),
    )

/** Two who act at once are taken one after the other. */
export async function waitForRecommendations(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `recommendations:${institutionId}`)
}
