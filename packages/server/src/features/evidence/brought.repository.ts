import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceItems as items,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../platform/database/tables/evidence.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { isNewestRevision } from './newest-revision.repository.ts'

/** What the person brought to an institution, or wrote the newest revision of; what came in last stands first. */
export const selectBrought = (db: Sql, institutionId: string, most: number) =>
  db
    .select({
      ...{ itemId: items.id, itemAuthorId: items.authorId, authorId: revisions.authorId },
      ...{ title: revisions.title, kind: revisions.kind, revision: revisions.revision },
      ...{ confidentiality: revisions.confidentiality, viewerIds: revisions.viewerIds },
      receivedAt: revisions.receivedAt,
    })
    .from(items)
    .innerJoin(revisions, and(eq(revisions.itemId, items.id), isNewestRevision(revisions)))
    .where(
      and(
        eq(items.institutionId, institutionId),
        or(eq(items.authorId, sql`undagi.actor_id()`), eq(revisions.authorId, sql`undagi.actor_id()`)),
      ),
    )
    .orderBy(desc(revisions.receivedAt), desc(items.id))
    .limit(most)

export type BroughtRow = Awaited<ReturnType<typeof selectBrought>>[number]

/** Everywhere that these items are or were offered, in rounds that are in use, with what ended it; the newest first. */
export const selectPlacesOf = (db: Sql, itemIds: readonly string[]) =>
  db
    .select({
      ...{ offerId: links.id, itemId: links.itemId, assessmentId: links.assessmentId, year: rounds.year },
      ...{ institutionId: links.institutionId, indicatorCode: links.indicatorCode },
      ...{ criterionCode: links.criterionCode, authorId: links.authorId },
      ...{ endedAt: ends.endedAt, endedBy: ends.authorName, endReason: ends.reason },
    })
    .from(links)
    .innerJoin(assessments, eq(assessments.id, links.assessmentId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(inArray(links.itemId, [...itemIds]))
    .orderBy(desc(links.linkedAt), desc(links.id))

export type BroughtPlace = Awaited<ReturnType<typeof selectPlacesOf>>[number]
