import { date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

export const policies = undagi.table('policies', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  version: integer('version').notNull().default(1),
  kind: text('kind', {
    enum: [
      'regional_regulation',
      'head_regulation',
      'ministerial_regulation',
      'decree',
      'circular',
      'procedure',
    ],
  }).notNull(),
  subject: text('subject').notNull(),
  number: text('number'),
  note: text('note').notNull(),
  inForceFrom: date('in_force_from', { mode: 'string' }),
  reviewDueOn: date('review_due_on', { mode: 'string' }),
  evidenceItemId: uuid('evidence_item_id'),
  articles: jsonb('articles').notNull(),
  officers: jsonb('officers').notNull(),
  addedAt: instant('added_at').notNull(),
})

/** Append-only: what happened to a policy, and what was recorded by mistake. */
export const policySteps = undagi.table(
  'policy_steps',
  {
    policyId: uuid('policy_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    sequence: integer('sequence').notNull(),
    step: text('step', {
      enum: [
        'proposed',
        'drafted',
        'harmonised',
        'deliberated',
        'facilitated',
        'enacted',
        'promulgated',
        'amended',
        'revoked',
        'stopped',
      ],
    }).notNull(),
    takesBack: integer('takes_back'),
    day: date('day', { mode: 'string' }).notNull(),
    note: text('note').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.sequence] })],
)

/** What a policy does to another one of the register, or to something outside it. */
export const policyRelations = undagi.table(
  'policy_relations',
  {
    policyId: uuid('policy_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['implements', 'amends', 'revokes'] }).notNull(),
    otherId: uuid('other_id'),
    otherTitle: text('other_title'),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.position] })],
)

/** Which indicators and criteria of an edition a policy carries. */
export const policyCarriers = undagi.table(
  'policy_carriers',
  {
    policyId: uuid('policy_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    position: integer('position').notNull(),
    editionId: text('edition_id').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    criterionCode: text('criterion_code'),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.position] })],
)

/** How long a step usually takes in an institution. */
export const policyDurations = undagi.table(
  'policy_durations',
  {
    institutionId: uuid('institution_id').notNull(),
    kind: text('kind').notNull(),
    step: text('step').notNull(),
    days: integer('days').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.kind, table.step] })],
)
