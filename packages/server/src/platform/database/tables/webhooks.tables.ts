import { bigint, boolean, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Append-only: an address outside that is told what goes out by letter. */
export const webhooks = undagi.table('webhooks', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  secretSealed: text('secret_sealed').notNull(),
  registeredBy: uuid('registered_by').notNull(),
  registeredByName: text('registered_by_name').notNull(),
  registeredAt: instant('registered_at').notNull(),
})

/** Append-only: what happened to a registration. Without an actor the server did it. */
export const webhookChanges = undagi.table(
  'webhook_changes',
  {
    webhookId: uuid('webhook_id').notNull(),
    sequence: integer('sequence').notNull(),
    institutionId: uuid('institution_id').notNull(),
    kind: text('kind', { enum: ['paused', 'resumed', 'removed'] }).notNull(),
    actorId: uuid('actor_id'),
    actorName: text('actor_name'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.webhookId, table.sequence] })],
)

export const deliveryStates = ['ready', 'handing_over', 'delivered', 'failed', 'needless'] as const

/** The outbox: the server alone writes it, and moves a delivery through its states in place. */
export const webhookDeliveries = undagi.table('webhook_deliveries', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  webhookId: uuid('webhook_id').notNull(),
  letterId: uuid('letter_id'),
  state: text('state', { enum: deliveryStates }).notNull(),
  attempts: integer('attempts').notNull().default(0),
  plannedAt: instant('planned_at').notNull(),
  claimedAt: instant('claimed_at'),
  endedAt: instant('ended_at'),
})

export const attemptOutcomes = [
  'accepted',
  'answered',
  'gone',
  'unreachable',
  'too_slow',
  'own_network',
  'secret_unreadable',
] as const
export type AttemptOutcome = (typeof attemptOutcomes)[number]

/** Append-only: what became of each time a delivery was handed over. */
export const webhookAttempts = undagi.table('webhook_attempts', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  institutionId: uuid('institution_id').notNull(),
  webhookId: uuid('webhook_id').notNull(),
  deliveryId: uuid('delivery_id').notNull(),
  isTest: boolean('is_test').notNull(),
  outcome: text('outcome', { enum: attemptOutcomes }).notNull(),
  status: integer('status'),
  answer: text('answer'),
  durationMs: integer('duration_ms').notNull(),
  attemptedAt: instant('attempted_at').notNull(),
})
