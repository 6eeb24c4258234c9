import { practices } from '@undagi/maturity'
import { boolean, date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const author = { authorId: uuid('author_id').notNull(), authorName: text('author_name').notNull() }

/** Append-only: which unit brings together what is said of an indicator. The newest row stands. */
export const contributionOwners = undagi.table('contribution_owners', {
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  indicatorCode: text('indicator_code').notNull(),
  sequence: integer('sequence').notNull(),
  unitId: uuid('unit_id').notNull(),
  ...author,
  assignedAt: instant('assigned_at').notNull(),
})

/** Append-only: what a unit is asked, in its own words. */
export const contributionRequests = undagi.table('contribution_requests', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  indicatorCode: text('indicator_code').notNull(),
  unitId: uuid('unit_id').notNull(),
  question: text('question').notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  ...author,
  askedAt: instant('asked_at').notNull(),
})

export const contributionWithdrawals = undagi.table('contribution_withdrawals', {
  requestId: uuid('request_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  reason: text('reason').notNull(),
  ...author,
  withdrawnAt: instant('withdrawn_at').notNull(),
})

/** Append-only: each row is what the unit says from then on. */
export const contributionAnswers = undagi.table('contribution_answers', {
  requestId: uuid('request_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  revision: integer('revision').notNull(),
  applies: boolean('applies').notNull(),
  practice: text('practice', { enum: practices }),
  text: text('text').notNull(),
  ...author,
  answeredAt: instant('answered_at').notNull(),
})

/** The head of the unit stands by one revision. */
export const contributionConfirmations = undagi.table('contribution_confirmations', {
  requestId: uuid('request_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  revision: integer('revision').notNull(),
  ...author,
  confirmedAt: instant('confirmed_at').notNull(),
})

/** Append-only: the institution's own question for an indicator of an edition. The newest row stands. */
export const contributionQuestions = undagi.table('contribution_questions', {
  institutionId: uuid('institution_id').notNull(),
  editionId: text('edition_id').notNull(),
  indicatorCode: text('indicator_code').notNull(),
  sequence: integer('sequence').notNull(),
  question: text('question').notNull(),
  proof: text('proof').notNull(),
  notProof: text('not_proof').notNull(),
  ...author,
  wordedAt: instant('worded_at').notNull(),
})

/** Append-only: one revision went back to its unit, which is to answer again by that day. */
export const contributionReturns = undagi.table('contribution_returns', {
  requestId: uuid('request_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  revision: integer('revision').notNull(),
  reason: text('reason').notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  ...author,
  returnedAt: instant('returned_at').notNull(),
})

/** Append-only: whoever brings the indicator together has weighed one revision of an answer, copied into the facts or left out. */
export const contributionConsolidations = undagi.table('contribution_consolidations', {
  requestId: uuid('request_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  revision: integer('revision').notNull(),
  isCopied: boolean('is_copied').notNull(),
  ...author,
  consolidatedAt: instant('consolidated_at').notNull(),
})

/** Append-only: in answer to which request a document was offered. */
export const contributionEvidence = undagi.table('contribution_evidence', {
  offerId: uuid('offer_id').primaryKey(),
  requestId: uuid('request_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  ...author,
  attachedAt: instant('attached_at').notNull(),
})

/** What is being typed; it changes in place until it is sent. */
export const contributionDrafts = undagi.table('contribution_drafts', {
  requestId: uuid('request_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  version: integer('version').notNull(),
  applies: boolean('applies'),
  practice: text('practice', { enum: practices }),
  text: text('text').notNull(),
  updatedBy: uuid('updated_by').notNull(),
  updatedByName: text('updated_by_name').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
