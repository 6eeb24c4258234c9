import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** One table that an administrator brought in, from upload to undoing. */
export const imports = undagi.table('imports', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  kind: text('kind', { enum: ['ratings', 'published_results'] }).notNull(),
  state: text('state', { enum: ['previewed', 'applied', 'undone', 'discarded'] }).notNull(),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  editionId: text('edition_id').notNull(),
  editionRevision: integer('edition_revision').notNull(),
  rowCount: integer('row_count').notNull(),
  notices: jsonb('notices').notNull().default([]),
  uploadedBy: uuid('uploaded_by').notNull(),
  uploadedByName: text('uploaded_by_name').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
  appliedByName: text('applied_by_name'),
  appliedAt: instant('applied_at'),
  outcome: jsonb('outcome'),
  undoneByName: text('undone_by_name'),
  undoneAt: instant('undone_at'),
})

/** Its rows until it is applied or discarded; row-level security shows them to the uploader only. */
export const importContents = undagi.table('import_contents', {
  importId: uuid('import_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  uploadedBy: uuid('uploaded_by').notNull(),
  rows: jsonb('rows').notNull(),
  choices: jsonb('choices').notNull(),
})
