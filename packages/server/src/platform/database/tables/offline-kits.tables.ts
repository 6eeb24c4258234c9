import type { DocumentKind } from '@undagi/maturity'
import { date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const author = { authorId: uuid('author_id').notNull(), authorName: text('author_name').notNull() }

/** Append-only: a workbook for one unit, with what was sent in it. */
export const offlineKits = undagi.table('offline_kits', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  unitId: uuid('unit_id').notNull(),
  questions: jsonb('questions').notNull(),
  ...author,
  madeAt: instant('made_at').notNull(),
})

/** Append-only: what came back in one, as it was read. */
export const offlineKitReturns = undagi.table('offline_kit_returns', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  kitId: uuid('kit_id').notNull(),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  filledBy: text('filled_by').notNull(),
  content: jsonb('content').notNull(),
  ...author,
  returnedAt: instant('returned_at').notNull(),
})

/** Append-only: which revision of an answer was taken from which workbook. */
export const offlineKitAnswers = undagi.table(
  'offline_kit_answers',
  {
    requestId: uuid('request_id').notNull(),
    revision: integer('revision').notNull(),
    institutionId: uuid('institution_id').notNull(),
    returnId: uuid('return_id').notNull(),
    ...author,
    appliedAt: instant('applied_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.revision] })],
)

/** Append-only: a document whose file follows. */
export const offlineKitDocuments = undagi.table(
  'offline_kit_documents',
  {
    returnId: uuid('return_id').notNull(),
    position: integer('position').notNull(),
    institutionId: uuid('institution_id').notNull(),
    requestId: uuid('request_id').notNull(),
    fileName: text('file_name').notNull(),
    kind: text('kind').$type<DocumentKind>(),
    number: text('number').notNull(),
    dated: date('dated', { mode: 'string' }),
    title: text('title').notNull(),
    place: text('place').notNull(),
    ...author,
    notedAt: instant('noted_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.returnId, table.position] })],
)
