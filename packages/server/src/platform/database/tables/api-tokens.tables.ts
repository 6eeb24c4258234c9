import { tokenScopeNames } from '@undagi/permissions'
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** What programs bring instead of a session. The application cannot read the digest, and changes a row through functions alone. */
export const apiTokens = undagi.table('api_tokens', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  personId: uuid('person_id').notNull(),
  personName: text('person_name').notNull(),
  name: text('name').notNull(),
  scopes: text('scopes', { enum: tokenScopeNames }).array().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  /** Its last characters, by which it is told from another. */
  ending: text('ending').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  lastUsedAt: instant('last_used_at'),
  lastUsedNetwork: text('last_used_network'),
  revokedAt: instant('revoked_at'),
  revokedByName: text('revoked_by_name'),
})

/** For how long a token may be made at most; the latest holds. */
export const apiTokenSettings = undagi.table('api_token_settings', {
  institutionId: uuid('institution_id').notNull(),
  sequence: integer('sequence').notNull(),
  longestDays: integer('longest_days').notNull(),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  actedAt: instant('acted_at').notNull(),
})
