import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what somebody who leaves says to whoever comes after, and who handed over and took over. */
export const handoverEntries = undagi.table(
  'handover_entries',
  {
    institutionId: uuid('institution_id').notNull(),
    personId: uuid('person_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.personId, table.sequence] })],
)
