import { assessmentStates, judgedOutside } from '@undagi/maturity'
import { bigint, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

export const assessments = undagi.table('assessments', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  roundId: uuid('round_id').notNull(),
  targetIndex: text('target_index'),
  version: integer('version').notNull().default(0),
  /** Where it stands, and from which stage a review began: caches of the fold too. */
  stage: text('stage', { enum: assessmentStates }).notNull().default('filling'),
  lastJudged: text('last_judged', { enum: judgedOutside }),
  /** By which index its predicate is decided, and by which text: caches of the fold. Null: the edition says it for the year. */
  boundaryRule: text('boundary_rule', { enum: ['rounded', 'unrounded', 'unknown'] }),
  boundarySource: text('boundary_source'),
})

/** Append-only: the truth about an assessment. */
export const assessmentActions = undagi.table('assessment_actions', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  assessmentId: uuid('assessment_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  sequence: integer('sequence').notNull(),
  kind: text('kind').notNull(),
  indicatorCode: text('indicator_code'),
  payload: jsonb('payload').notNull(),
  actorId: uuid('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  onBehalfOf: uuid('on_behalf_of'),
  actedAt: instant('acted_at').notNull(),
})

/** A cache of the fold over the actions; only the fold writes it. */
export const indicatorStates = undagi.table(
  'indicator_states',
  {
    assessmentId: uuid('assessment_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    value: text('value'),
    reason: text('reason'),
    metCriteria: text('met_criteria').array().notNull().default([]),
    facts: text('facts'),
    analysis: text('analysis'),
    version: integer('version').notNull().default(0),
    changedByName: text('changed_by_name'),
    changedAt: instant('changed_at'),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.indicatorCode] })],
)

/** What is being typed: mutable, one version per field. */
export const drafts = undagi.table(
  'drafts',
  {
    assessmentId: uuid('assessment_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    field: text('field', { enum: ['facts', 'analysis'] }).notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull(),
    updatedBy: uuid('updated_by').notNull(),
    updatedByName: text('updated_by_name').notNull(),
    updatedAt: instant('updated_at').notNull(),
    onBehalfOf: uuid('on_behalf_of').defaultRandom(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.indicatorCode, table.field] })],
)

/** Written in the same transaction as the action, by the same fold. */
export const assessmentResults = undagi.table('assessment_results', {
  assessmentId: uuid('assessment_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  indexExact: text('index_exact'),
  indexRounded: text('index_rounded'),
  predicate: text('predicate'),
  answered: integer('answered').notNull(),
  indicators: integer('indicators').notNull(),
  result: jsonb('result').notNull(),
  atSequence: integer('at_sequence').notNull(),
})
