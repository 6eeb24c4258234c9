import { bigint, date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Never changes: a correction is a new revision. */
export const instrumentEditions = undagi.table(
  'instrument_editions',
  {
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    sha256: text('sha256').notNull(),
    content: jsonb('content').notNull(),
    importedAt: instant('imported_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.id, table.revision] })],
)

export const rounds = undagi.table('rounds', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id'),
  year: integer('year').notNull(),
  name: text('name').notNull(),
  editionId: text('edition_id').notNull(),
  editionRevision: integer('edition_revision').notNull(),
  editionSha256: text('edition_sha256').notNull(),
  assessmentDate: date('assessment_date', { mode: 'string' }).notNull(),
  deadline: instant('deadline'),
  visitDate: date('visit_date', { mode: 'string' }),
  timeZone: text('time_zone', { enum: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] }).notNull(),
  kind: text('kind', { enum: ['self_assessment', 'evaluation', 'monitoring'] }).notNull(),
  /** Not null: left every list, can be restored. */
  withdrawnAt: instant('withdrawn_at'),
  withdrawnByName: text('withdrawn_by_name'),
})

export const publishedResults = undagi.table('published_results', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  year: integer('year').notNull(),
  editionId: text('edition_id').notNull(),
  section: text('section'),
  category: text('category'),
  institutionName: text('institution_name').notNull(),
  groupValues: jsonb('group_values').notNull(),
  index: text('index'),
  predicate: text('predicate'),
  source: text('source').notNull(),
  /** In the official register, where the printed name surely means one institution. */
  officialId: text('official_id'),
  /** Null: shipped with Undagi; else the institution that imported it, for itself. */
  institutionId: uuid('institution_id'),
  importId: uuid('import_id'),
})
