import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { openedByMinistry } from '../../platform/database/opened-by-ministry.ts'
import { assessmentResults, assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { nationalRoundSteps } from '../../platform/database/tables/national-rounds.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** Rounds of the institution and national ones. */
export const selectRounds = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(rounds)
    .where(
      and(
        or(eq(rounds.institutionId, institutionId), isNull(rounds.institutionId)),
        isNull(rounds.withdrawnAt),
      ),
    )
    .orderBy(asc(rounds.year), asc(rounds.name))

/** One row per assessment of the institution, with its round and result. */
export const selectOverview = (db: Sql, slug: string) =>
  db
    .select({
      round: rounds,
      openedNationally: openedByMinistry.columns,
      assessmentId: assessments.id,
      ...{ stage: assessments.stage, version: assessments.version, boundaryRule: assessments.boundaryRule },
      target: assessments.targetIndex,
      indexExact: assessmentResults.indexExact,
      indexRounded: assessmentResults.indexRounded,
      predicate: assessmentResults.predicate,
      answered: assessmentResults.answered,
      indicators: assessmentResults.indicators,
    })
    .from(institutions)
    .innerJoin(assessments, eq(assessments.institutionId, institutions.id))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(nationalRoundSteps, openedByMinistry.on)
    .innerJoin(assessmentResults, eq(assessmentResults.assessmentId, assessments.id))
    .where(and(eq(institutions.slug, slug), isNull(rounds.withdrawnAt)))
    .orderBy(asc(rounds.year))

/** The institution's own rounds, withdrawn ones among them, the latest first. */
export const selectOwnRounds = (db: Sql, institutionId: string) =>
  db
    .select({
      round: rounds,
      openedNationally: openedByMinistry.columns,
      assessmentId: assessments.id,
      stage: assessments.stage,
      target: assessments.targetIndex,
      answered: assessmentResults.answered,
      indicators: assessmentResults.indicators,
    })
    .from(rounds)
    .leftJoin(nationalRoundSteps, openedByMinistry.on)
    .innerJoin(assessments, eq(assessments.roundId, rounds.id))
    .innerJoin(assessmentResults, eq(assessmentResults.assessmentId, assessments.id))
    .where(and(eq(rounds.institutionId, institutionId), eq(assessments.institutionId, institutionId)))
    .orderBy(desc(rounds.year), desc(rounds.withdrawnAt))

type RoundColumns = Pick<
  typeof rounds.$inferSelect,
  | 'name'
  | 'kind'
  | 'assessmentDate'
  | 'visitDate'
  | 'withdrawnAt'
  | 'withdrawnByName'
  | 'editionRevision'
  | 'editionSha256'
>

export async function updateRound(db: Sql, id: string, columns: Partial<RoundColumns>): Promise<void> {
  await db.update(rounds).set(columns).where(eq(rounds.id, id))
}

export const selectInstitutionBySlug = (db: Sql, slug: string) =>
  db.select().from(institutions).where(eq(institutions.slug, slug))

export const selectInstitution = (db: Sql, institutionId: string) =>
  db.select().from(institutions).where(eq(institutions.id, institutionId))

/** Two administrators who open the same year at once are taken one after the other. */
export async function waitForRoundsOf(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `rounds:${institutionId}`)
}

/** Any number of the institutions' own rounds at once. */
export async function withdrawAll(
  db: Sql,
  ids: readonly string[],
  withdrawal: { readonly withdrawnAt: Date; readonly withdrawnByName: string },
): Promise<void> {
  await db
    .update(rounds)
    .set(withdrawal)
    .where(and(inArray(rounds.id, [...ids]), isNull(rounds.withdrawnAt)))
}

/** The same for many, always in one order. */
export async function waitForRoundsOfAll(db: Sql, institutionIds: readonly string[]): Promise<void> {
  const ids = JSON.stringify([...institutionIds].sort())
  await db.execute(sql`
    SELECT pg_advisory_xact_lock(hashtextextended('rounds:' || id, 0))
      FROM jsonb_array_elements_text(${ids}::jsonb) WITH ORDINALITY AS institution (id, position)
     ORDER BY position`)
}

type NewRound = typeof rounds.$inferInsert

/** Any number in one statement. */
export async function insertRounds(db: Sql, rows: readonly NewRound[]): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${rounds} (id, institution_id, year, name, kind, edition_id, edition_revision, edition_sha256,
                           assessment_date, deadline, time_zone)
    SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS round (
      id uuid, "institutionId" uuid, year integer, name text, kind text, "editionId" text, "editionRevision" integer,
      "editionSha256" text, "assessmentDate" date, deadline timestamptz, "timeZone" text)`)
}

export async function insertRound(db: Sql, round: NewRound) {
  const [row] = await db.insert(rounds).values(round).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}
