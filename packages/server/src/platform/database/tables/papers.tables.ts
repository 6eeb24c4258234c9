import { customType, date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

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
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  issuedAt: instant('issued_at').notNull(),
})
