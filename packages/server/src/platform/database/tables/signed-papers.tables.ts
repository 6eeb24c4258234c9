import { customType, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

const kinds = ['self_assessment_record', 'publication_consent'] as const

/** Append-only: copies that were signed, each of one issued version. */
export const signedPapers = undagi.table('signed_papers', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  kind: text('kind', { enum: kinds }).notNull(),
  paperVersion: integer('paper_version').notNull(),
  fileName: text('file_name').notNull(),
  file: bytes('file').notNull(),
  sha256: text('sha256').notNull(),
  /** Whether the check code stood in the text of the file, or a person read it off a scan. */
  knownBy: text('known_by', { enum: ['text', 'code'] }).notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  broughtAt: instant('brought_at').notNull(),
})

/** Append-only: which version was handed in with a submission. */
export const handedInPapers = undagi.table(
  'handed_in_papers',
  {
    institutionId: uuid('institution_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    kind: text('kind', { enum: kinds }).notNull(),
    paperVersion: integer('paper_version').notNull(),
    signedPaperId: uuid('signed_paper_id').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    handedInAt: instant('handed_in_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.kind, table.handedInAt] })],
)
