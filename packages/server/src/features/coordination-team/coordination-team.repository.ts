import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { coordinationChanges as changes } from '../../platform/database/tables/coordination.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import { shareTurn, waitForTurn, waitForTurns } from '../../platform/database/wait-for-turn.ts'
import { type TeamChange, teamChangeSchema } from './team-change.ts'

interface Recorded {
  readonly sequence: number
  readonly change: TeamChange
}

/** Everything that happened to the team, in order. */
export async function listChanges(db: Sql, institutionId: string): Promise<Recorded[]> {
  const rows = await db
    .select()
    .from(changes)
    .where(eq(changes.institutionId, institutionId))
    .orderBy(asc(changes.sequence))
  return rows.map((row) => ({ sequence: row.sequence, change: toTeamChange(row) }))
}

const whoDidWhat = {
  ...{ kind: changes.kind, payload: changes.payload },
  ...{ actorId: changes.actorId, actorName: changes.actorName },
}

/** The same, and who did it. */
export const selectChangesIn = (db: Sql, institutionId: string) =>
  db
    .select(whoDidWhat)
    .from(changes)
    .where(eq(changes.institutionId, institutionId))
    .orderBy(asc(changes.sequence))

/** The same of the institution that an assessment is of. */
export const selectChangesOf = (db: Sql, { assessmentId }: { readonly assessmentId: string }) =>
  db
    .select(whoDidWhat)
    .from(changes)
    .innerJoin(assessments, eq(assessments.institutionId, changes.institutionId))
    .where(eq(assessments.id, assessmentId))
    .orderBy(asc(changes.sequence))

export type ChangeRow = Awaited<ReturnType<typeof selectChangesOf>>[number]

/** A stored change of an unknown form stops here. */
export function toTeamChange({ kind, payload }: Pick<ChangeRow, 'kind' | 'payload'>): TeamChange {
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  return teamChangeSchema.parse({ kind, ...fields })
}

interface NewChange extends Recorded {
  readonly institutionId: string
  readonly actorId: string
  readonly actorName: string
  readonly recordedAt: Date
}

export async function insertChange(db: Sql, { change, ...recorded }: NewChange): Promise<void> {
  const { kind, ...payload } = change
  await db.insert(changes).values({ ...recorded, kind, payload })
}

/** Two who write at once are taken one after the other. */
export async function waitForTeamOf(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `team:${institutionId}`)
}

/** The same of many, always in one order. */
export async function waitForTeamsOf(db: Sql, institutionIds: readonly string[]): Promise<void> {
  await waitForTurns(
    db,
    institutionIds.toSorted().map((institutionId) => `team:${institutionId}`),
  )
}

/** Those of them that have written anything down of a team. */
export async function listInstitutionsWithTeam(
  db: Sql,
  institutionIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ institutionId: changes.institutionId })
    .from(changes)
    .where(inArray(changes.institutionId, [...institutionIds]))
    .orderBy(asc(changes.institutionId))
  return rows.map(({ institutionId }) => institutionId)
}

/**
 * Until the transaction ends nobody writes, however many keep it so at once. What it answers lets go of it sooner, together with whatever
 * was held and written since.
 */
export async function keepTeamOf(db: Sql, institutionId: string): Promise<() => Promise<void>> {
  await db.execute(sql`SAVEPOINT keeping_team`)
  await shareTurn(db, `team:${institutionId}`)
  return async () => {
    // Only a savepoint lets go of a lock that is held for the transaction.
    await db.execute(sql`ROLLBACK TO SAVEPOINT keeping_team`)
  }
}

/** Assessments of the institution in rounds that are in use, the latest first. */
export const selectAssessments = (db: Sql, institutionId: string) =>
  db
    .select({
      ...{ assessmentId: assessments.id, year: rounds.year, timeZone: rounds.timeZone },
      ...{ assessmentDate: rounds.assessmentDate, deadline: rounds.deadline },
      ...{ editionId: rounds.editionId, editionRevision: rounds.editionRevision },
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.institutionId, institutionId), isNull(rounds.withdrawnAt)))
    .orderBy(desc(rounds.year))

export type AssessmentRow = Awaited<ReturnType<typeof selectAssessments>>[number]

/** Units, active and ended, by name. */
export const selectUnits = (db: Sql, institutionId: string) =>
  db
    .select({ id: units.id, shortName: units.shortName, endedOn: units.endedOn })
    .from(units)
    .where(eq(units.institutionId, institutionId))
    .orderBy(asc(units.name))

/** By whose clock days are counted. */
export async function selectTimeZone(db: Sql, institutionId: string): Promise<string> {
  const [row] = await db
    .select({ timeZone: institutions.timeZone })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  if (row === undefined) throw new Error('An institution that is visible has a row')
  return row.timeZone
}
