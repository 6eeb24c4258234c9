import { integer, pgSchema, text } from 'drizzle-orm/pg-core'
import { instant } from './undagi-schema.ts'

/** What a session left behind on one device in one network; the role undagi_signin writes it. */
export const sessionTrace = pgSchema('signin').table('session_trace', {
  sessionId: text('session_id').notNull(),
  device: text('device').notNull(),
  network: text('network').notNull(),
  userId: text('user_id').notNull(),
  deviceKind: text('device_kind', { enum: ['computer', 'phone', 'tablet', 'unknown'] }).notNull(),
  deviceLabel: text('device_label').notNull(),
  startedAt: instant('started_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  endedAt: instant('ended_at'),
  slots: integer('slots').array().notNull().default([]),
})
