import { and, asc, eq, lte } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { filePages as pages } from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { reader } from '../reading/reader.ts'

/** More pages than a legal text has. */
const mostPages = 2_000

/** What was read of a file, page by page. */
export const selectPageTexts = (db: Sql, { institutionId, sha256 }: FileKey) =>
  db
    .select({ page: pages.page, text: pages.text })
    .from(pages)
    .where(
      and(
        ...[eq(pages.institutionId, institutionId), eq(pages.sha256, sha256), eq(pages.reader, reader)],
        lte(pages.page, mostPages),
      ),
    )
    .orderBy(asc(pages.page))
