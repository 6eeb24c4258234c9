import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
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

interface Asked {
  readonly institutionId: string
  /** What the person wrote into the book of the coordination team, by which Undagi offers it. */
  readonly recorded: readonly string[]
}

/**
 * What the person brought to an institution, wrote a revision of, recorded or offered, also through a helper, without what is closed to
 * them by now. What waits for a hand stands first, so that the end of the list never takes it; then what came in last.
 */
export const selectBrought = (db: Sql, { institutionId, recorded }: Asked, most: number) =>
  db
    .select({
      ...{ itemId: items.id, itemAuthorId: items.authorId, authorId: revisions.authorId },
      ...{ title: revisions.title, kind: revisions.kind, revision: revisions.revision },
      ...{ confidentiality: revisions.confidentiality, receivedAt: revisions.receivedAt },
    })
    .from(items)
    .innerJoin(revisions, and(eq(revisions.itemId, items.id), isNewestRevision(revisions)))
    .where(
      and(
        eq(items.institutionId, institutionId),
        sql`${items.id} IN (${handled(institutionId)} UNION SELECT unnest(${sql.param([...recorded])}::uuid[]))`,
        isViewed,
      ),
    )
    .orderBy(
      sql`(${items.id} IN (${sentBack(institutionId)})) DESC`,
      desc(revisions.receivedAt),
      desc(items.id),
    )
    .limit(most)

/** The rule of canView, so that what is hidden takes no place in a list that ends. */
const isViewed = sql`(${revisions.confidentiality} = 'internal'
  OR undagi.actor_id() IN (${items.authorId}, ${revisions.authorId}) OR undagi.actor_id() = ANY (${revisions.viewerIds}))`

const handled = (institutionId: string) => sql`
  SELECT i.id FROM undagi.evidence_items i WHERE i.institution_id = ${institutionId} AND i.author_id = undagi.actor_id()
  UNION SELECT r.item_id FROM undagi.evidence_revisions r
   WHERE r.institution_id = ${institutionId} AND r.author_id = undagi.actor_id()
  UNION SELECT l.item_id FROM undagi.evidence_links l
   WHERE l.institution_id = ${institutionId} AND undagi.actor_id() IN (l.author_id, l.on_behalf_of)`

/** What is to be repaired or was refused as it is now, where it is still offered. */
const sentBack = (institutionId: string) => sql`
  SELECT l.item_id FROM undagi.offer_verdicts v JOIN undagi.evidence_links l ON l.id = v.offer_id
   WHERE v.institution_id = ${institutionId} AND v.verdict IN ('repair_asked', 'refused')
     AND v.revision = (SELECT max(n.revision) FROM undagi.evidence_revisions n WHERE n.item_id = l.item_id)
     AND v.sequence = (SELECT max(w.sequence) FROM undagi.offer_verdicts w WHERE w.offer_id = v.offer_id)
     AND NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id)`

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
