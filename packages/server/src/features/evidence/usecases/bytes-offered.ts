import { and, eq, isNull } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceLinkEnds as ends,
  evidenceFiles as files,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'

/** Which bytes what is offered in an assessment consists of now, and whether few alone may see it. For a read of another feature. */
export const selectBytesOffered = (db: Sql, assessmentId: string) =>
  db
    .select({
      offerId: links.id,
      sha256: files.sha256,
      indicatorCode: links.indicatorCode,
      criterionCode: links.criterionCode,
      confidentiality: revisions.confidentiality,
    })
    .from(links)
    .innerJoin(files, eq(files.itemId, links.itemId))
    .innerJoin(revisions, and(eq(revisions.itemId, files.itemId), eq(revisions.revision, files.revision)))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(and(eq(links.assessmentId, assessmentId), isNull(ends.linkId), isNewestRevision(files)))

export type BytesOffered = Awaited<ReturnType<typeof selectBytesOffered>>[number]
