import { date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** What the ministry gave to every participant of one of its rounds. It belongs to no institution and never changes. */
export const nationalRounds = undagi.table('national_rounds', {
  id: uuid('id').primaryKey(),
  year: integer('year').notNull(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['evaluation', 'monitoring'] }).notNull(),
  editionId: text('edition_id').notNull(),
  editionRevision: integer('edition_revision').notNull(),
  editionSha256: text('edition_sha256').notNull(),
  assessmentDate: date('assessment_date', { mode: 'string' }).notNull(),
  windows: jsonb('windows').notNull(),
  /** Null: nothing was ruled, so the edition says it for the year. */
  boundaryRule: text('boundary_rule', { enum: ['rounded', 'unrounded', 'unknown'] }),
  boundarySource: text('boundary_source'),
  reason: text('reason').notNull(),
  paperNumber: text('paper_number'),
  paperDate: date('paper_date', { mode: 'string' }),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  recordedAt: instant('recorded_at').notNull(),
})

/** Append-only: whose rounds a national one opened, and which were taken out again. */
export const nationalRoundSteps = undagi.table(
  'national_round_steps',
  {
    institutionId: uuid('institution_id').notNull(),
    nationalRoundId: uuid('national_round_id').notNull(),
    roundId: uuid('round_id').notNull(),
    kind: text('kind', { enum: ['opened', 'withdrawn'] }).notNull(),
    reason: text('reason').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.kind] })],
)
