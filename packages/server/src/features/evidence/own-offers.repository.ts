import { and, desc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceItems as items,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../platform/database/tables/evidence.tables.ts'

/** What each of these items is now, and who brought it first. */
export const selectNewestOf = (db: Sql, institutionId: string, itemIds: readonly string[]) =>
  db
    .selectDistinctOn([revisions.itemId], {
      ...getTableColumns(revisions),
      itemAuthorId: items.authorId,
    })
    .from(revisions)
    .innerJoin(items, eq(items.id, revisions.itemId))
    .where(and(eq(revisions.institutionId, institutionId), inArray(revisions.itemId, [...itemIds])))
    .orderBy(revisions.itemId, desc(revisions.revision))

export type NewestRow = Awaited<ReturnType<typeof selectNewestOf>>[number]

/** Everything that was ever offered in these assessments, with what ended it. */
export const selectEveryLink = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({
      ...{ id: links.id, itemId: links.itemId, assessmentId: links.assessmentId, origin: links.origin },
      ...{ indicatorCode: links.indicatorCode, criterionCode: links.criterionCode },
      ...{ endId: ends.linkId, endOrigin: ends.origin },
    })
    .from(links)
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(inArray(links.assessmentId, [...assessmentIds]))

/** Holds these assessments for the rest of the transaction, always in the order of their ids. */
export const holdAssessments = (db: Sql, ids: readonly string[]) =>
  db
    .select({ id: assessments.id })
    .from(assessments)
    .where(inArray(assessments.id, [...ids]))
    .orderBy(assessments.id)
    .for('no key update')
