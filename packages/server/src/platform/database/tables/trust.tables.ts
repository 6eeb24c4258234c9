import type { PdfVerification, SecondOpinion, TrustFacts } from '@undagi/documents'
import { bigint, customType, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Append-only: what somebody added to the trust data, or withdrew, and why. Without an institution: of the whole installation. */
export const trustChanges = undagi.table('trust_changes', {
  id: uuid('id').primaryKey().defaultRandom(),
  /** In which order: several may bear one instant. */
  sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity(),
  institutionId: uuid('institution_id'),
  kind: text('kind', { enum: ['added', 'withdrawn'] }).notNull(),
  reason: text('reason').notNull(),
  authorId: uuid('author_id'),
  authorName: text('author_name').notNull(),
  changedAt: instant('changed_at').notNull(),
})

/** Append-only: certificates and revocation lists, as they were uploaded. */
export const trustEntries = undagi.table('trust_entries', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id'),
  changeId: uuid('change_id').notNull(),
  kind: text('kind', { enum: ['anchor', 'intermediate', 'revocation_list'] }).notNull(),
  sha256: text('sha256').notNull(),
  der: bytes('der').notNull(),
  facts: jsonb('facts').$type<TrustFacts>().notNull(),
})

/** Append-only: what is no longer relied on. */
export const trustWithdrawals = undagi.table('trust_withdrawals', {
  entryId: uuid('entry_id').primaryKey(),
  institutionId: uuid('institution_id'),
  changeId: uuid('change_id').notNull(),
})

/** Append-only: what the signatures of a file are worth by one version of the trust data. */
export const signatureReadings = undagi.table(
  'signature_readings',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    reader: text('reader').notNull(),
    trustVersion: integer('trust_version').notNull(),
    judgedAt: instant('judged_at').notNull(),
    verification: jsonb('verification').$type<PdfVerification>(),
    secondOpinion: jsonb('second_opinion').$type<SecondOpinion>(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.reader, table.trustVersion] })],
)
