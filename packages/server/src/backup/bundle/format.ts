import { z } from 'zod'

/** The name of the format and the version of it that this program writes. */
export const bundleFormat = 'undagi-backup'
export const formatVersion = 2

/** The first entry says what the file is, the last one seals everything in it. */
export const headName = 'undagi-backup.json'
export const manifestName = 'manifest.json'

/** Table data are cut into pieces of this size before they are compressed. */
export const chunkBytes = 8 * 1024 * 1024
/** What a compressed chunk, a head or a manifest can never exceed: a larger one is no bundle of ours. */
export const largestEntry = {
  chunk: chunkBytes + 1024 * 1024,
  head: 16 * 1024 * 1024,
  manifest: 64 * 1024 * 1024,
}

export const chunkName = (table: string, number: number) =>
  `tables/${table}/${String(number).padStart(6, '0')}.copy.zst`

/** Documents lie in it as they are: most are compressed already. */
export const fileChunkName = ({ institutionId, digest }: FileName, number: number) =>
  `files/${institutionId}/${digest}/${String(number).padStart(6, '0')}`

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

/** Only enough to tell a bundle of ours from any other file, whatever its version. */
export const anyHead = z.looseObject({
  format: z.literal(bundleFormat),
  formatVersion: z.int().positive(),
  undagiVersion: z.string(),
})

/** What a bundle says of itself before anything else: whose data, from when, of which version. */
export const bundleHead = z.strictObject({
  format: z.literal(bundleFormat),
  /** 1: from before documents were in it. */
  formatVersion: z.literal([1, formatVersion]),
  note: z.string(),
  createdAt: z.iso.datetime(),
  undagiVersion: z.string(),
  postgresVersion: z.string(),
  /** Null: from a release that did not keep one yet. */
  installationId: z.uuid().nullable(),
  institutions: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
  people: count,
  migrations: z.array(z.strictObject({ name: z.string(), sha256 })),
  editions: z.array(z.strictObject({ id: z.string(), revision: z.int(), sha256 })),
})

const bundledTable = z.strictObject({
  /** Schema and name: `undagi.rounds`. */
  name: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  rows: count,
  rawBytes: count,
  /** Of everything that COPY wrote for this table. */
  sha256,
  chunks: z.array(z.strictObject({ size: count, sha256 })),
})

const bundledFile = z.strictObject({
  institutionId: z.guid(),
  /** Under which it is kept. */
  digest: sha256,
  bytes: count,
  chunks: count,
  /** Of the bytes in the bundle; another than `digest`: they were lost before the backup was made. */
  sha256,
})

export const bundleManifest = z.strictObject({
  headSha256: sha256,
  tables: z.array(bundledTable),
  sequences: z.array(z.strictObject({ name: z.string(), value: z.string().regex(/^\d+$/) })),
  files: z.array(bundledFile).optional(),
  totals: z.strictObject({ tables: count, rows: count, rawBytes: count }),
  /** Of every byte of the file before this entry: order and completeness. */
  precedingSha256: sha256,
  precedingBytes: count,
  /** Of this manifest without its seal. */
  seal: sha256,
})

export type BundleHead = z.infer<typeof bundleHead>
export type BundledFile = z.infer<typeof bundledFile>
export type FileName = Pick<BundledFile, 'institutionId' | 'digest'>
export type BundledTable = z.infer<typeof bundledTable>
export type BundleManifest = z.infer<typeof bundleManifest>
