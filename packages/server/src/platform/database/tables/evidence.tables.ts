import type { Inspection, InspectionDetails } from '@undagi/documents'
import type { DocumentKind, LegalStatus } from '@undagi/maturity'
import { bigint, date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** A file on its way in; how much has arrived is the length of what lies on the disk. */
export const uploads = undagi.table('uploads', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  personId: uuid('person_id').notNull(),
  fileName: text('file_name').notNull(),
  announcedBytes: bigint('announced_bytes', { mode: 'number' }).notNull(),
  begunAt: instant('begun_at').notNull(),
  sha256: text('sha256'),
  wholeAt: instant('whole_at'),
})

/** Append-only: bytes that the institution keeps. */
export const storedFiles = undagi.table(
  'stored_files',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    mediaType: text('media_type').notNull(),
    storedAt: instant('stored_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256] })],
)

/** Append-only: what is offered as proof. What it is now, its newest revision says. */
export const evidenceItems = undagi.table('evidence_items', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  addedAt: instant('added_at').notNull(),
})

export const evidenceRevisions = undagi.table(
  'evidence_revisions',
  {
    itemId: uuid('item_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    revision: integer('revision').notNull(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    title: text('title').notNull(),
    number: text('number'),
    issuer: text('issuer'),
    dated: date('dated', { mode: 'string' }),
    validFrom: date('valid_from', { mode: 'string' }),
    validTo: date('valid_to', { mode: 'string' }),
    status: text('status').$type<LegalStatus>().notNull(),
    confidentiality: text('confidentiality', { enum: ['internal', 'restricted'] }).notNull(),
    viewerIds: uuid('viewer_ids').array().notNull().default([]),
    link: text('link'),
    note: text('note').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    receivedAt: instant('received_at').notNull(),
    arrival: bigint('arrival', { mode: 'number' }).generatedAlwaysAsIdentity(),
    fileNames: text('file_names').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.revision] })],
)

export const evidenceFiles = undagi.table(
  'evidence_files',
  {
    itemId: uuid('item_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    sha256: text('sha256').notNull(),
    fileName: text('file_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.revision, table.position] })],
)

/** Append-only: for which criterion an item is offered, where in it to look, and why. */
export const evidenceLinks = undagi.table('evidence_links', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  itemId: uuid('item_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  indicatorCode: text('indicator_code').notNull(),
  criterionCode: text('criterion_code'),
  article: text('article'),
  page: integer('page'),
  atSeconds: integer('at_seconds'),
  why: text('why').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  onBehalfOf: uuid('on_behalf_of'),
  linkedAt: instant('linked_at').notNull(),
  /** From where Undagi offered it by itself; null: a person chose the place. */
  origin: text('origin', { enum: ['coordination_team'] }),
})

/** Append-only: links that somebody took back. */
export const evidenceLinkEnds = undagi.table('evidence_link_ends', {
  linkId: uuid('link_id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  reason: text('reason').notNull(),
  authorId: uuid('author_id').notNull(),
  authorName: text('author_name').notNull(),
  onBehalfOf: uuid('on_behalf_of'),
  endedAt: instant('ended_at').notNull(),
  /** Null: a person took it back. */
  origin: text('origin', { enum: ['coordination_team'] }),
})

/** What a reader found in the bytes of a file: never changed, and kept as long as a document or an upload holds them. */
export const fileReadings = undagi.table(
  'file_readings',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    reader: text('reader').notNull(),
    outcome: text('outcome', { enum: ['read', 'timed_out', 'too_large', 'failed'] }).notNull(),
    inspection: jsonb('inspection').$type<Inspection>(),
    details: jsonb('details').$type<InspectionDetails>(),
    readAt: instant('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.reader] })],
)

/** Whether the bytes of a file are still what came in: one row as long as the answer stays the same. */
export const fileChecks = undagi.table(
  'file_checks',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    since: instant('since').notNull(),
    lastAt: instant('last_at').notNull(),
    endedAt: instant('ended_at'),
    outcome: text('outcome', { enum: ['whole', 'damaged', 'missing'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.since] })],
)

/** What a scanner for viruses said of a file, one row as long as it says the same; the newest counts, and none goes. */
export const fileScans = undagi.table(
  'file_scans',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    scannedAt: instant('scanned_at').notNull(),
    scanner: text('scanner').notNull(),
    outcome: text('outcome', { enum: ['clean', 'found', 'too_large'] }).notNull(),
    signature: text('signature'),
    lastAt: instant('last_at').notNull(),
    lastScanner: text('last_scanner').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.scannedAt] })],
)

/** The text of each page; goes with its reading. */
export const filePages = undagi.table(
  'file_pages',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    reader: text('reader').notNull(),
    page: integer('page').notNull(),
    text: text('text').notNull(),
    /** Of a sheet, as its workbook calls it. */
    name: text('name'),
    arrival: bigint('arrival', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.reader, table.page] })],
)

/** The words that beginnings go on with: of documents that are not restricted. */
export const evidenceWords = undagi.table(
  'evidence_words',
  {
    institutionId: uuid('institution_id').notNull(),
    word: text('word').notNull(),
    files: integer('files').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.word] })],
)

/** Append-only: files whose words, as a reader found them, stand among those. */
export const learntFiles = undagi.table(
  'learnt_files',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    reader: text('reader').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.reader] })],
)
