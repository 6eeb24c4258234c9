import { type AnyColumn, and, desc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  evidenceLinkEnds as ends,
  evidenceItems as items,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../platform/database/tables/evidence.tables.ts'
import { isNewestRevision } from './newest-revision.repository.ts'

/** Asked for those alone that were done through a delegation: a colleague's name is told by a function. */
const nameOf = (personId: AnyColumn) => sql<string | null>`CASE WHEN ${personId} IS NOT NULL THEN (
  SELECT member.name FROM undagi.people_of(${links.institutionId}) AS member WHERE member.person_id = ${personId} LIMIT 1) END`

/** Everything that was ever offered for an indicator, with what ended it, as the items are called now. */
export const selectOfferHistory = (
  db: Sql,
  chosen: { readonly assessmentId: string; readonly code: string },
) =>
  db
    .select({
      ...{ offerId: links.id, criterionCode: links.criterionCode, origin: links.origin },
      ...{ actorName: links.authorName, onBehalfOfName: nameOf(links.onBehalfOf), at: links.linkedAt },
      ...{ endedBy: ends.authorName, endedAt: ends.endedAt, endReason: ends.reason, endOrigin: ends.origin },
      endedFor: nameOf(ends.onBehalfOf),
      ...{ title: revisions.title, confidentiality: revisions.confidentiality },
      ...{ viewerIds: revisions.viewerIds, authorId: revisions.authorId, itemAuthorId: items.authorId },
    })
    .from(links)
    .innerJoin(items, eq(items.id, links.itemId))
    .innerJoin(revisions, and(eq(revisions.itemId, links.itemId), isNewestRevision(revisions)))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(and(eq(links.assessmentId, chosen.assessmentId), eq(links.indicatorCode, chosen.code)))
    .orderBy(desc(links.linkedAt), desc(links.id))

export type OfferHistoryRow = Awaited<ReturnType<typeof selectOfferHistory>>[number]
