import { sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'

/** From now on a beginning finds the words of this file, if it is nobody's secret; what was read before counts once. For the operator. */
export async function learnWords(
  db: Sql,
  { institutionId, sha256, reader }: FileKey & { readonly reader: string },
): Promise<void> {
  await db.execute(sql`
    SELECT undagi.learn_words(${institutionId}, ${sha256}, ${reader})
     WHERE NOT EXISTS (
       SELECT FROM undagi.file_pages
        WHERE institution_id = ${institutionId} AND sha256 = ${sha256} AND reader <> ${reader} AND text <> '')`)
}
