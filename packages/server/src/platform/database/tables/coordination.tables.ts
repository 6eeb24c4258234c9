import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what happened to the coordination team of an institution, in order. */
export const coordinationChanges = undagi.table(
  'coordination_changes',
  {
    institutionId: uuid('institution_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sequence] })],
)
