import { and, asc, count, desc, eq, exists, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentActions, assessments, drafts } from '../../platform/database/tables/assessments.tables.ts'
import { contributionRequests } from '../../platform/database/tables/contributions.tables.ts'
import { evidenceLinks } from '../../platform/database/tables/evidence.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import {
  nationalRounds,
  nationalRoundSteps as steps,
} from '../../platform/database/tables/national-rounds.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

export type NationalRoundRow = typeof nationalRounds.$inferSelect

export async function insertNationalRound(db: Sql, row: NationalRoundRow): Promise<void> {
  await db.insert(nationalRounds).values(row)
}

export async function insertSteps(db: Sql, rows: readonly (typeof steps.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(steps).values([...rows])
}

/** The newest first. */
export const selectNationalRounds = (db: Sql) =>
  db.select().from(nationalRounds).orderBy(desc(nationalRounds.recordedAt), asc(nationalRounds.id))

export const selectNationalRound = (db: Sql, id: string) =>
  db.select().from(nationalRounds).where(eq(nationalRounds.id, id))

const withdrawals = alias(steps, 'withdrawals')
const withdrawn = and(eq(withdrawals.roundId, steps.roundId), eq(withdrawals.kind, 'withdrawn'))

/** How many take part in each, among these institutions. */
export const countParticipants = (db: Sql, institutionIds: readonly string[]) =>
  db
    .select({ nationalRoundId: steps.nationalRoundId, participants: count() })
    .from(steps)
    .leftJoin(withdrawals, withdrawn)
    .where(
      and(
        eq(steps.kind, 'opened'),
        isNull(withdrawals.roundId),
        inArray(steps.institutionId, [...institutionIds]),
      ),
    )
    .groupBy(steps.nationalRoundId)

interface Among {
  readonly nationalRoundId: string
  readonly institutionIds: readonly string[]
}

/** Which rounds it opened, those that were taken out again too, by the name of the institution. */
export const selectOpened = (db: Sql, { nationalRoundId, institutionIds }: Among) =>
  db
    .select({
      ...{ institutionId: institutions.id, institutionName: institutions.name, slug: institutions.slug },
      ...{ category: institutions.category, officialId: institutions.officialId },
      ...{ timeZone: institutions.timeZone, roundId: rounds.id, assessmentId: assessments.id },
      ...{ stage: assessments.stage, roundName: rounds.name },
      opened: { byName: steps.actorName, at: steps.recordedAt },
      withdrawn: {
        ...{ byName: withdrawals.actorName, at: withdrawals.recordedAt, reason: withdrawals.reason },
      },
      isFilledIn: isFilledIn(db),
    })
    .from(steps)
    .innerJoin(institutions, eq(institutions.id, steps.institutionId))
    .innerJoin(rounds, eq(rounds.id, steps.roundId))
    .innerJoin(assessments, eq(assessments.roundId, rounds.id))
    .leftJoin(withdrawals, withdrawn)
    .where(
      and(
        eq(steps.nationalRoundId, nationalRoundId),
        eq(steps.kind, 'opened'),
        inArray(steps.institutionId, [...institutionIds]),
      ),
    )
    .orderBy(asc(institutions.name), asc(steps.recordedAt))

export type OpenedRow = Awaited<ReturnType<typeof selectOpened>>[number]

/** What is done to a round besides filling it in. */
const withoutContent = ['boundary_ruled', 'target_set', 'edition_moved']

/** Whether somebody of the institution has begun: a value, a text even unfinished, a document offered, a unit asked. */
const isFilledIn = (db: Sql) => {
  const one = { one: sql`1` }
  const acted = db
    .select(one)
    .from(assessmentActions)
    .where(
      and(
        eq(assessmentActions.assessmentId, assessments.id),
        notInArray(assessmentActions.kind, withoutContent),
      ),
    )
  const typed = db.select(one).from(drafts).where(eq(drafts.assessmentId, assessments.id))
  const asked = db
    .select(one)
    .from(contributionRequests)
    .where(eq(contributionRequests.assessmentId, assessments.id))
  const offered = db
    .select(one)
    .from(evidenceLinks)
    .where(and(eq(evidenceLinks.assessmentId, assessments.id), isNull(evidenceLinks.origin)))
  return sql<boolean>`${or(exists(acted), exists(typed), exists(asked), exists(offered))}`
}

interface Candidacy {
  readonly institutionIds: readonly string[]
  readonly year: number
}

/** Institutions by name, each with its round of the year that is in use. */
export const selectCandidates = (db: Sql, { institutionIds, year }: Candidacy) =>
  db
    .select({
      ...{ institutionId: institutions.id, institutionName: institutions.name },
      ...{ category: institutions.category, officialId: institutions.officialId },
      timeZone: institutions.timeZone,
      ...{ roundId: rounds.id, roundName: rounds.name },
      nationalRoundId: steps.nationalRoundId,
    })
    .from(institutions)
    .leftJoin(
      rounds,
      and(eq(rounds.institutionId, institutions.id), eq(rounds.year, year), isNull(rounds.withdrawnAt)),
    )
    .leftJoin(steps, and(eq(steps.roundId, rounds.id), eq(steps.kind, 'opened')))
    .where(inArray(institutions.id, [...institutionIds]))
    .orderBy(asc(institutions.name), asc(institutions.id))
