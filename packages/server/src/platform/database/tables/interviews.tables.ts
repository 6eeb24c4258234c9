import { boolean, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what was said and done in the interview of an assessment, in order. */
export const interviewEntries = undagi.table(
  'interview_entries',
  {
    institutionId: uuid('institution_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    sequence: integer('sequence').notNull(),
    entryId: uuid('entry_id').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    saidAt: instant('said_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.sequence] })],
)

/** Who is in the room, and when their page was last heard of. */
export const interviewPresence = undagi.table(
  'interview_presence',
  {
    institutionId: uuid('institution_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    personId: uuid('person_id').notNull(),
    personName: text('person_name').notNull(),
    side: text('side', { enum: ['assessors', 'institution', 'ministry'] }).notNull(),
    seenAt: instant('seen_at').notNull(),
    isHere: boolean('is_here').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.personId] })],
)
