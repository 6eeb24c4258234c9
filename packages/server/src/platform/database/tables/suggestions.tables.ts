import { spotParts } from '@undagi/maturity'
import { bigint, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what people would correct in an edition. */
export const instrumentSuggestions = undagi.table('instrument_suggestions', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  editionId: text('edition_id').notNull(),
  editionRevision: integer('edition_revision').notNull(),
  editionSha256: text('edition_sha256').notNull(),
  part: text('part', { enum: spotParts }).notNull(),
  indicatorCode: text('indicator_code').notNull(),
  level: integer('level'),
  criterionCode: text('criterion_code'),
  path: text('path').notNull(),
  kind: text('kind', { enum: ['typo', 'wording', 'source', 'rule', 'other'] }).notNull(),
  text: text('text').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  suggestedAt: instant('suggested_at').notNull(),
})

/** Append-only: what became of a suggestion; the last one counts. */
export const instrumentSuggestionActions = undagi.table('instrument_suggestion_actions', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  suggestionId: uuid('suggestion_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  kind: text('kind', { enum: ['withdrawn', 'taken_up', 'not_taken_up'] }).notNull(),
  note: text('note').notNull(),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  actedAt: instant('acted_at').notNull(),
})
