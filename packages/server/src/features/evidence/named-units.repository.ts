import { and, asc, eq, exists, isNull, lte, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceFiles as files,
  evidenceLinks as links,
  filePages as pages,
} from '../../platform/database/tables/evidence.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import { reader } from './reading/reader.ts'

interface Key {
  readonly assessmentId: string
  readonly code: string
}

/** Those that the institution has now. */
export const selectUnitsOf = (db: Sql, { assessmentId }: Pick<Key, 'assessmentId'>) =>
  db
    .select({ name: units.shortName })
    .from(units)
    .innerJoin(assessments, eq(assessments.institutionId, units.institutionId))
    .where(and(eq(assessments.id, assessmentId), isNull(units.endedOn)))
    .orderBy(asc(units.name))

/** Of a longer document the first pages, where acts say whom they bind, and annexes that follow soon. */
const mostPages = 40

/** Which of them stand by name in what is offered for an indicator; row-level security shows the text of no hidden document. */
export const selectUnitsNamed = (db: Sql, { assessmentId, code }: Key) =>
  db
    .selectDistinct({ itemId: files.itemId, name: units.shortName })
    .from(files)
    .innerJoin(
      pages,
      and(
        ...[eq(pages.institutionId, files.institutionId), eq(pages.sha256, files.sha256)],
        ...[eq(pages.reader, reader), lte(pages.page, mostPages)],
      ),
    )
    .innerJoin(units, and(eq(units.institutionId, files.institutionId), isNull(units.endedOn)))
    .where(
      and(
        exists(
          db
            .select({ one: sql`1` })
            .from(links)
            .leftJoin(ends, eq(ends.linkId, links.id))
            .where(
              and(
                ...[eq(links.assessmentId, assessmentId), eq(links.indicatorCode, code)],
                ...[eq(links.itemId, files.itemId), isNull(ends.linkId)],
              ),
            ),
        ),
        sql`NOT EXISTS (SELECT FROM undagi.evidence_revisions n WHERE n.item_id = ${files.itemId} AND n.revision > ${files.revision})`,
        sql`position(lower(${units.name}) IN lower(regexp_replace(${pages.text}, '[[:space:]]+', ' ', 'g'))) > 0`,
      ),
    )
    .orderBy(asc(units.shortName))
