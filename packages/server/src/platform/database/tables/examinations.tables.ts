import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what the person judging said of something that is offered as proof. The newest row of an offer stands. */
export const offerVerdicts = undagi.table('offer_verdicts', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  offerId: uuid('offer_id').notNull(),
  revision: integer('revision').notNull(),
  sequence: integer('sequence').notNull(),
  verdict: text('verdict', { enum: ['accepted', 'repair_asked', 'refused', 'taken_back'] }).notNull(),
  reason: text('reason').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  authorRole: text('author_role', {
    enum: ['external_assessor', 'person_in_charge', 'internal_assessor'],
  }).notNull(),
  judgedAt: instant('judged_at').notNull(),
})
