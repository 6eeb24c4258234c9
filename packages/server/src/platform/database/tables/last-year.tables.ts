import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: that an assessment was started from last year's, and what was proposed then. */
export const lastYearStarts = undagi.table('last_year_starts', {
  assessmentId: uuid('assessment_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  fromAssessmentId: uuid('from_assessment_id').notNull(),
  proposals: jsonb('proposals').notNull(),
  offers: integer('offers').notNull(),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  recordedAt: instant('recorded_at').notNull(),
})
