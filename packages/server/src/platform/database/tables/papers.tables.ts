import { customType, date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** In what the Word file of an issued paper was written: our own form, also where the template in force has no place for the check code. */
export const wordForms = ['built_in', 'own_template', 'template_without_code'] as const

/** Append-only: papers that were issued, as they were. A correction is the next version. */
export const issuedPapers = undagi.table('issued_papers', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  kind: text('kind', {
    enum: [
      'self_assessment_record',
      'publication_consent',
      'evaluation_report',
      'leader_summary',
      'interview_record',
      'monitoring_report',
    ],
  }).notNull(),
  version: integer('version').notNull(),
  number: text('number').notNull(),
  paperDay: date('paper_day').notNull(),
  checkCode: text('check_code').notNull(),
  sha256: text('sha256').notNull(),
  pdf: bytes('pdf').notNull(),
  /** Null: issued before Word files were kept. */
  docx: bytes('docx'),
  docxSha256: text('docx_sha256'),
  docxForm: text('docx_form', { enum: wordForms }),
  /** The template that was in force. */
  templateVersion: integer('template_version'),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  issuedAt: instant('issued_at').notNull(),
})
