import { bigint, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Every backup that was tried, whoever asked for it. */
export const backupRuns = undagi.table('backup_runs', {
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: ['scheduled', 'requested', 'command'] }).notNull(),
  /** Whoever asked for it on the page. */
  requestedBy: uuid('requested_by'),
  requestedByName: text('requested_by_name'),
  startedAt: instant('started_at').notNull(),
  finishedAt: instant('finished_at'),
  outcome: text('outcome', { enum: ['running', 'succeeded', 'failed'] })
    .notNull()
    .default('running'),
  file: text('file').notNull(),
  bytes: bigint('bytes', { mode: 'number' }),
  error: text('error'),
})
