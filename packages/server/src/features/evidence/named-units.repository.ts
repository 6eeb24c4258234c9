import { and, asc, eq, exists, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceFiles as files,
  evidenceLinks as links,
  fileReadings as readings,
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
    .select({ name: units.name, shortName: units.shortName })
    .from(units)
    .innerJoin(assessments, eq(assessments.institutionId, units.institutionId))
    .where(and(eq(assessments.id, assessmentId), isNull(units.endedOn)))
    .orderBy(asc(units.name))

/** Which names of units were found in what is offered for an indicator; of a document that is hidden from this person, none. */
export const selectNamesFound = (db: Sql, { assessmentId, code }: Key) =>
  db
    .select({
      itemId: files.itemId,
      names: sql<readonly string[]>`coalesce(${readings.details}->'units', '[]'::jsonb)`,
    })
    .from(files)
    .innerJoin(
      readings,
      and(
        ...[eq(readings.institutionId, files.institutionId), eq(readings.sha256, files.sha256)],
        eq(readings.reader, reader),
      ),
    )
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
        sql`undagi.sees_file(${files.institutionId}, ${files.sha256})`,
      ),
    )
