import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { filePages as pages } from '../../../platform/database/tables/evidence.tables.ts'
import { institutions } from '../../../platform/database/tables/institutions.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { reader } from '../reading/reader.ts'

/** How many pages were read of a file, and what stands on one of them. */
export const selectPageText = (db: Sql, { institutionId, sha256 }: FileKey, page: number) =>
  db
    .select({
      count: sql<number>`count(*)::integer`,
      text: sql<string | null>`max(${pages.text}) FILTER (WHERE ${pages.page} = ${page})`,
    })
    .from(pages)
    .where(and(eq(pages.institutionId, institutionId), eq(pages.sha256, sha256), eq(pages.reader, reader)))

export const selectTimeZone = (db: Sql, institutionId: string) =>
  db.select({ timeZone: institutions.timeZone }).from(institutions).where(eq(institutions.id, institutionId))
