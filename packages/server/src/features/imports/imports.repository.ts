import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { importContents, imports } from '../../platform/database/tables/imports.tables.ts'

export type ImportRow = typeof imports.$inferSelect
export type NewImport = Omit<typeof imports.$inferInsert, 'id'>

interface Wanted {
  readonly institutionId: string
  readonly importId: string
}

export async function insertImport(
  db: Sql,
  head: NewImport,
  content: { readonly rows: unknown; readonly choices: unknown },
): Promise<ImportRow> {
  const [row] = await db.insert(imports).values(head).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  const { id: importId, institutionId, uploadedBy } = row
  await db.insert(importContents).values({ importId, institutionId, uploadedBy, ...content })
  return row
}

const wanted = ({ institutionId, importId }: Wanted) =>
  and(eq(imports.id, importId), eq(imports.institutionId, institutionId))

export const selectImport = (db: Sql, which: Wanted) => db.select().from(imports).where(wanted(which))

/** Held until the transaction ends: an import is applied or undone once. */
export const selectImportForChange = (db: Sql, which: Wanted) =>
  db.select().from(imports).where(wanted(which)).for('no key update')

/** Empty for everybody but the uploader, and once the import is settled. */
export const selectContent = (db: Sql, importId: string) =>
  db.select().from(importContents).where(eq(importContents.importId, importId))

/** What was brought in, the newest first. */
export const selectImports = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(imports)
    .where(and(eq(imports.institutionId, institutionId), ne(imports.state, 'discarded')))
    .orderBy(desc(imports.uploadedAt), desc(imports.id))
    .limit(200)

export async function updateChoices(db: Sql, importId: string, choices: unknown): Promise<void> {
  await db.update(importContents).set({ choices }).where(eq(importContents.importId, importId))
}

export async function updateImport(
  db: Sql,
  importId: string,
  change: Partial<
    Pick<ImportRow, 'state' | 'appliedByName' | 'appliedAt' | 'outcome' | 'undoneByName' | 'undoneAt'>
  >,
): Promise<ImportRow> {
  const [row] = await db.update(imports).set(change).where(eq(imports.id, importId)).returning()
  if (row === undefined) throw new Error('An update that found nothing')
  return row
}

/** Of everybody, by the operator: one that is being applied right now is waited for, and stays. */
export async function discardUploadedBefore(db: Sql, before: Date): Promise<void> {
  await db.execute(sql`
    WITH abandoned AS (
      UPDATE ${imports} SET state = 'discarded'
       WHERE state = 'previewed' AND uploaded_at < ${before.toISOString()}::timestamptz RETURNING id)
    DELETE FROM ${importContents} c USING abandoned WHERE c.import_id = abandoned.id`)
}

/** What was applied or thrown away is kept no longer. */
export async function deleteContent(db: Sql, importId: string): Promise<void> {
  await db.delete(importContents).where(eq(importContents.importId, importId))
}
