import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { filePages as pages } from '../../../platform/database/tables/evidence.tables.ts'
import { institutions } from '../../../platform/database/tables/institutions.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { reader } from '../reading/reader.ts'

/** More sheets than anybody chooses among by name. */
const mostNames = 300

/** How many pages were read of a file, and what stands on one of them. */
export const selectPageText = (db: Sql, { institutionId, sha256 }: FileKey, page: number) =>
  db
    .select({
      count: sql<number>`count(*)::integer`,
      names: sql<readonly string[] | null>`array_agg(coalesce(${pages.name}, '') ORDER BY ${pages.page})
        FILTER (WHERE ${pages.page} <= ${mostNames}::integer)`,
      isNamed: sql<boolean>`coalesce(bool_or(${pages.name} IS NOT NULL), false)`,
      text: sql<string | null>`max(${pages.text}) FILTER (WHERE ${pages.page} = ${page})`,
    })
    .from(pages)
    .where(and(eq(pages.institutionId, institutionId), eq(pages.sha256, sha256), eq(pages.reader, reader)))

export const selectTimeZone = (db: Sql, institutionId: string) =>
  db.select({ timeZone: institutions.timeZone }).from(institutions).where(eq(institutions.id, institutionId))
