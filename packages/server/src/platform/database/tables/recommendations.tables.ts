import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: what an evaluation recommends and what became of it, in order. */
export const recommendationChanges = undagi.table(
  'recommendation_changes',
  {
    institutionId: uuid('institution_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
    sequence: integer('sequence').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    kind: text('kind').notNull(),
    /** Of a plan: who is to do it. */
    unitId: uuid('unit_id'),
    evidenceItemId: uuid('evidence_item_id'),
    payload: jsonb('payload').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recommendationId, table.sequence] })],
)
