import { date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what was done to the days of a round, in order. */
export const calendarChanges = undagi.table(
  'calendar_changes',
  {
    institutionId: uuid('institution_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    reason: text('reason').notNull(),
    paperNumber: text('paper_number'),
    paperDate: date('paper_date', { mode: 'string' }),
    actedAs: text('acted_as', { enum: ['national_operator', 'person_in_charge', 'administrator'] }),
    actorId: uuid('actor_id'),
    actorName: text('actor_name'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.sequence] })],
)
