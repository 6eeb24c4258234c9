import type { AssessmentState } from '@undagi/maturity'
import { and, asc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isAskedBack } from '../../platform/database/is-asked-back.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../platform/database/tables/evidence.tables.ts'
import { offerVerdicts } from '../../platform/database/tables/examinations.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** What was said of what an assessment is offered, or of one thing of it; the first first. */
export const selectVerdicts = (
  db: Sql,
  { assessmentId, offerId }: { readonly assessmentId: string; readonly offerId?: string },
) =>
  db
    .select()
    .from(offerVerdicts)
    .where(
      and(
        eq(offerVerdicts.assessmentId, assessmentId),
        offerId === undefined ? undefined : eq(offerVerdicts.offerId, offerId),
      ),
    )
    .orderBy(asc(offerVerdicts.sequence))

/** The same of everything that these items are or were offered for. */
export const selectVerdictsOn = (db: Sql, itemIds: readonly string[]) =>
  db
    .select(getTableColumns(offerVerdicts))
    .from(offerVerdicts)
    .innerJoin(links, eq(links.id, offerVerdicts.offerId))
    .where(inArray(links.itemId, [...itemIds]))
    .orderBy(asc(offerVerdicts.sequence))

/**
 * What somebody asked to be repaired, that is still offered and has not been revised since: of one assessment, or of all that the transaction may
 * see, where rounds are in use and it stands in one of these states; and whether an assessor from outside asked for it too.
 */
export const selectAskedRepairs = (
  db: Sql,
  {
    assessmentId,
    states,
  }: { readonly assessmentId?: string | undefined; readonly states: readonly AssessmentState[] },
) =>
  db
    .select({
      ...{ verdict: offerVerdicts, indicatorCode: links.indicatorCode, stage: assessments.stage },
      ...{ year: rounds.year, offeredBy: links.authorId, origin: links.origin },
      ...{ broughtBy: revisions.authorId, confidentiality: revisions.confidentiality },
      isAskedFromOutside: sql<boolean>`EXISTS (SELECT FROM undagi.offer_verdicts v
        WHERE v.offer_id = ${offerVerdicts.offerId} AND ${isAskedBack})`,
    })
    .from(offerVerdicts)
    .innerJoin(links, eq(links.id, offerVerdicts.offerId))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .innerJoin(revisions, eq(revisions.itemId, links.itemId))
    .innerJoin(
      assessments,
      and(eq(assessments.id, offerVerdicts.assessmentId), inArray(assessments.stage, [...states])),
    )
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .where(
      and(
        assessmentId === undefined ? undefined : eq(offerVerdicts.assessmentId, assessmentId),
        eq(offerVerdicts.verdict, 'repair_asked'),
        isNull(ends.linkId),
        eq(revisions.revision, offerVerdicts.revision),
        sql`NOT EXISTS (SELECT FROM undagi.offer_verdicts w
          WHERE w.offer_id = ${offerVerdicts.offerId} AND w.sequence > ${offerVerdicts.sequence})`,
        sql`NOT EXISTS (SELECT FROM undagi.evidence_revisions n
          WHERE n.item_id = ${links.itemId} AND n.revision > ${offerVerdicts.revision})`,
      ),
    )
    .orderBy(asc(offerVerdicts.judgedAt), asc(offerVerdicts.id))

export type VerdictRow = typeof offerVerdicts.$inferSelect

/** Nobody else judges it until the transaction ends. */
export async function waitForVerdicts(db: Sql, offerId: string): Promise<void> {
  await waitForTurn(db, `verdicts:${offerId}`)
}

export async function insertVerdict(
  db: Sql,
  verdict: typeof offerVerdicts.$inferInsert,
): Promise<VerdictRow> {
  const [row] = await db.insert(offerVerdicts).values(verdict).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}
