import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what people decided about a criterion beside what was found. The newest row of a criterion stands. */
export const criterionDecisions = undagi.table('criterion_decisions', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  indicatorCode: text('indicator_code').notNull(),
  criterionCode: text('criterion_code').notNull(),
  sequence: integer('sequence').notNull(),
  verdict: text('verdict', { enum: ['met', 'unmet', 'taken_back'] }).notNull(),
  reason: text('reason').notNull(),
  found: text('found', { enum: ['fulfilled', 'not_fulfilled', 'person_must_look'] }).notNull(),
  findings: text('findings').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  authorRole: text('author_role', { enum: ['internal_assessor', 'external_assessor'] }).notNull(),
  decidedAt: instant('decided_at').notNull(),
})
