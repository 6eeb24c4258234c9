import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** What was noticed about an account, and what was said to it. */
export const sharedAccountActions = undagi.table('shared_account_actions', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  personId: uuid('person_id').notNull(),
  findingId: uuid('finding_id').notNull(),
  kind: text('kind', { enum: ['noticed', 'explained', 'admitted', 'closed'] }).notNull(),
  payload: jsonb('payload').notNull(),
  /** When an administrator sees it, unless the person has answered before. */
  shownFrom: instant('shown_from'),
  /** Null: noticed by the program. */
  actorId: uuid('actor_id'),
  actorName: text('actor_name').notNull(),
  actedAt: instant('acted_at').notNull(),
})

/** From when on an institution takes something for a sign; the latest holds. */
export const sharedAccountSettings = undagi.table('shared_account_settings', {
  institutionId: uuid('institution_id').notNull(),
  sequence: integer('sequence').notNull(),
  settings: jsonb('settings').notNull(),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  actedAt: instant('acted_at').notNull(),
})
