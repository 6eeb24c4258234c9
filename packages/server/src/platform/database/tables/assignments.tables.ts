import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: who judges an assessment from outside, and what ties them to the institution, in order. */
export const assignmentChanges = undagi.table(
  'assignment_changes',
  {
    institutionId: uuid('institution_id').notNull(),
    sequence: integer('sequence').notNull(),
    assessmentId: uuid('assessment_id'),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sequence] })],
)
