import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceLinkEnds as ends,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'

/** What is offered in an assessment, by what each is called now; of what few may see, that it is so. For a read of another feature. */
export const selectTitlesOffered = (db: Sql, assessmentId: string) =>
  db
    .selectDistinctOn([links.id], {
      offerId: links.id,
      title: revisions.title,
      confidentiality: revisions.confidentiality,
      /** A line each. */
      fileNames: revisions.fileNames,
    })
    .from(links)
    .innerJoin(revisions, eq(revisions.itemId, links.itemId))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(and(eq(links.assessmentId, assessmentId), isNull(ends.linkId)))
    .orderBy(links.id, desc(revisions.receivedAt), desc(revisions.revision))

export type TitleOffered = Awaited<ReturnType<typeof selectTitlesOffered>>[number]
