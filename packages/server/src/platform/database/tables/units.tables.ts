import { bigint, date, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** A cache of the fold over the changes; only the fold writes it. */
export const units = undagi.table('units', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  activeFrom: date('active_from', { mode: 'string' }),
  endedOn: date('ended_on', { mode: 'string' }),
})

/** Only added to: what a unit is there for, as a person has confirmed it. The newest row stands. */
export const unitFunctionRows = undagi.table('unit_functions', {
  institutionId: uuid('institution_id').notNull(),
  unitId: uuid('unit_id').notNull(),
  sequence: integer('sequence').notNull(),
  functions: text('functions').array().notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  setAt: instant('set_at').notNull(),
})

/** Append-only: the truth about an institution's units. */
export const unitChanges = undagi.table('unit_changes', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  institutionId: uuid('institution_id').notNull(),
  sequence: integer('sequence').notNull(),
  kind: text('kind').notNull(),
  effectiveOn: date('effective_on', { mode: 'string' }),
  legalBasis: text('legal_basis'),
  payload: jsonb('payload').notNull(),
  actorId: uuid('actor_id'),
  actorName: text('actor_name'),
  recordedAt: instant('recorded_at').notNull(),
})
