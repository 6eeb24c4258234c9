import { bigint, customType, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' })

/** What was done and seen; written by `insertEntry`, in the transaction of what it tells. */
export const auditEntries = undagi.table('audit_entries', {
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  transaction: transactionNumber('transaction').notNull().default('0'),
  /** Whose log; null: the platform's. */
  institutionId: uuid('institution_id'),
  at: instant('at').notNull().defaultNow(),
  operation: text('operation').notNull(),
  outcome: text('outcome', { enum: ['done', 'refused'] }).notNull(),
  requestId: uuid('request_id'),
  salt: uuid('salt').defaultRandom(),
  actorId: uuid('actor_id').defaultRandom(),
  actorName: text('actor_name'),
  onBehalfOf: uuid('on_behalf_of').defaultRandom(),
  address: text('address'),
  subject: jsonb('subject').default({}),
  details: jsonb('details').default({}),
})

/** The place of an entry in its chain. */
export const auditSeals = undagi.table('audit_seals', {
  entry: bigint('entry', { mode: 'number' }).primaryKey(),
  institutionId: uuid('institution_id'),
  position: bigint('position', { mode: 'number' }).notNull(),
  payloadDigest: bytes('payload_digest').notNull(),
  previous: bytes('previous').notNull(),
  seal: bytes('seal').notNull(),
})
