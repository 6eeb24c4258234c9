import { and, desc, eq, isNull } from 'drizzle-orm'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import type { Rows } from '../../../platform/database/rows.ts'
import {
  evidenceLinkEnds as ends,
  evidenceLinks as links,
  evidenceRevisions as revisions,
} from '../../../platform/database/tables/evidence.tables.ts'

/** What is offered in an assessment, by what each is called now; of what few may see, that it is so. For a read of another feature. */
export const selectTitlesOffered = preparedStatement(['assessmentId'], (db, given) =>
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
    .where(and(eq(links.assessmentId, given('assessmentId')), isNull(ends.linkId)))
    .orderBy(links.id, desc(revisions.receivedAt), desc(revisions.revision)),
)

export type TitleOffered = Rows<typeof selectTitlesOffered>[number]
