import { bigint, customType, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

const origin = {
  /** Whose text was compared, and how. */
  reader: text('reader').notNull(),
  method: text('method').notNull(),
}

/** Append-only: by what the text of a file is compared with others of its institution. */
export const fileFingerprints = undagi.table(
  'file_fingerprints',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    ...origin,
    arrival: bigint('arrival', { mode: 'number' }).generatedAlwaysAsIdentity(),
    words: text('words'),
    undated: text('undated'),
    unnumbered: text('unnumbered'),
    sketch: bytes('sketch'),
    comparedAt: instant('compared_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.sha256, table.reader, table.method] })],
)

/** Append-only: parts of sketches, by which the texts are found that may be nearly the same. */
export const fileBands = undagi.table(
  'file_bands',
  {
    institutionId: uuid('institution_id').notNull(),
    band: bigint('band', { mode: 'bigint' }).notNull(),
    arrival: bigint('arrival', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.band, table.arrival] })],
)

/** Append-only: which files are alike; a pair stands once, the lesser digest first. */
export const fileLikenesses = undagi.table(
  'file_likenesses',
  {
    institutionId: uuid('institution_id').notNull(),
    sha256: text('sha256').notNull(),
    otherSha256: text('other_sha256').notNull(),
    ...origin,
    kind: text('kind', { enum: ['same_text', 'year_changed', 'number_changed', 'similar'] }).notNull(),
    share: integer('share').notNull(),
    foundAt: instant('found_at').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.institutionId, table.sha256, table.otherSha256, table.reader, table.method],
    }),
  ],
)

/** Of which files an upload repeats the text; goes with it. */
export const uploadLikenesses = undagi.table(
  'upload_likenesses',
  {
    institutionId: uuid('institution_id').notNull(),
    uploadId: uuid('upload_id').notNull(),
    ...origin,
    alike: jsonb('alike')
      .$type<readonly { readonly sha256: string; readonly kind: string; readonly share: number }[]>()
      .notNull(),
    comparedAt: instant('compared_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.uploadId, table.reader, table.method] })],
)
