import { reminderPreferences as preferences, reminderSteps } from '@undagi/maturity'
import { date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Of institutions that chose their own; it changes in place. */
export const reminderRules = undagi.table('reminder_rules', {
  institutionId: uuid('institution_id').primaryKey(),
  quietFrom: integer('quiet_from').notNull(),
  quietTo: integer('quiet_to').notNull(),
  quietDays: integer('quiet_days').array().notNull(),
  soonDays: integer('soon_days').notNull(),
  headAfterDays: integer('head_after_days').notNull(),
  overseersAfterDays: integer('overseers_after_days').notNull(),
  version: integer('version').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedByName: text('changed_by_name').notNull(),
  changedAt: instant('changed_at').notNull(),
})

/** Of people who chose; each changes their own. */
export const reminderPreferences = undagi.table('reminder_preferences', {
  institutionId: uuid('institution_id').notNull(),
  personId: uuid('person_id').notNull(),
  letters: text('letters', { enum: preferences }).notNull(),
  changedAt: instant('changed_at').notNull(),
})

/** Append-only: somebody asked that who is to do a task be reminded now. */
export const reminderNudges = undagi.table('reminder_nudges', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  taskKey: text('task_key').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  askedAt: instant('asked_at').notNull(),
})

export const letterStates = [
  'ready',
  'handing_over',
  'sent',
  'uncertain',
  'failed',
  'needless',
  'undeliverable',
] as const
export type LetterState = (typeof letterStates)[number]

/** The outbox: the server alone writes it, and moves a letter through its states in place. */
export const reminderLetters = undagi.table('reminder_letters', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  personId: uuid('person_id').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  kind: text('kind', { enum: ['digest', 'nudge'] }).notNull(),
  state: text('state', { enum: letterStates }).notNull(),
  attempts: integer('attempts').notNull().default(0),
  plannedAt: instant('planned_at').notNull(),
  nextAt: instant('next_at').notNull(),
  claimedAt: instant('claimed_at'),
  endedAt: instant('ended_at'),
})

/** Append-only: what each letter tells. By it nothing is told twice. */
export const reminderTellings = undagi.table('reminder_tellings', {
  letterId: uuid('letter_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  taskKey: text('task_key').notNull(),
  step: text('step', { enum: [...reminderSteps, 'nudge'] }).notNull(),
  personId: uuid('person_id').notNull(),
  dueAt: instant('due_at'),
  toldAt: instant('told_at').notNull(),
})
