import { sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'

/** From now on a beginning finds the words of this file, if it is nobody's secret; each file counts once. For the operator. */
export async function learnWords(
  db: Sql,
  { institutionId, sha256, reader }: FileKey & { readonly reader: string },
): Promise<void> {
  await db.execute(sql`SELECT undagi.learn_words(${institutionId}, ${sha256}, ${reader})`)
}

/** Those that were read and are nobody's secret, and whose words no beginning finds yet. For the operator. */
export async function selectUnlearnt(db: Sql, reader: string, most: number): Promise<FileKey[]> {
  const { rows } = await db.execute<{ institutionId: string; sha256: string }>(
    sql`SELECT institution_id AS "institutionId", sha256 FROM undagi.unlearnt_files(${reader}, ${most})`,
  )
  return rows
}
