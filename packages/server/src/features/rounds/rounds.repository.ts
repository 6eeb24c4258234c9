import { asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentResults, assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

/** Rounds of the institution and national ones. */
export const selectRounds = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(rounds)
    .where(or(eq(rounds.institutionId, institutionId), isNull(rounds.institutionId)))
    .orderBy(asc(rounds.year), asc(rounds.name))

/** One row per assessment of the institution, with its round and result. */
export const selectOverview = (db: Sql, slug: string) =>
  db
    .select({
      round: rounds,
      assessmentId: assessments.id,
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
    .innerJoin(assessmentResults, eq(assessmentResults.assessmentId, assessments.id))
    .where(eq(institutions.slug, slug))
    .orderBy(asc(rounds.year))

export const selectInstitutionBySlug = (db: Sql, slug: string) =>
  db.select().from(institutions).where(eq(institutions.slug, slug))

export const selectInstitution = (db: Sql, institutionId: string) =>
  db.select().from(institutions).where(eq(institutions.id, institutionId))

/** Two administrators who open the same year at once are taken one after the other. */
export async function waitForRoundsOf(db: Sql, institutionId: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`rounds:${institutionId}`}, 0))`)
}

export async function insertRound(db: Sql, round: typeof rounds.$inferInsert) {
  const [row] = await db.insert(rounds).values(round).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}
