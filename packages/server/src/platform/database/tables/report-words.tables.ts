import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what is said of an aspect in the report of a round. A change is the next version. */
export const reportWords = undagi.table(
  'report_words',
  {
    institutionId: uuid('institution_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    aspectCode: text('aspect_code').notNull(),
    version: integer('version').notNull(),
    strengths: text('strengths').notNull(),
    weaknesses: text('weaknesses').notNull(),
    suggestions: text('suggestions').notNull(),
    /** Why it was mended although a report had been issued with the words before. */
    reason: text('reason'),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.aspectCode, table.version] })],
)
