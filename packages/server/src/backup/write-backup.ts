import { resolve } from 'node:path'
import type pg from 'pg'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { documentsLock } from '../platform/database/hold-documents.ts'
import { createDiskStore } from '../platform/files/disk-store.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { BackupProblem } from './backup-problem.ts'
import { BundleWriter } from './bundle/bundle-writer.ts'
import type { BundleHead, BundleManifest } from './bundle/format.ts'
import { openPartFile } from './bundle/part-file.ts'
import { type DocumentTally, tallyDocuments } from './bundle/tally-documents.ts'
import { connectReader } from './export/connect-reader.ts'
import { describeInstallation } from './export/describe-installation.ts'
import { exportFiles, listStoredFiles } from './export/export-files.ts'
import { inChunks, readTable } from './export/read-table.ts'
import { type CatalogueTable, listTables } from './export/table-catalogue.ts'
import { type Progress, type Watching, watchedBy } from './progress.ts'

export interface BackupRequest extends Watching {
  readonly server: DatabaseServer
  /** Where documents are kept. */
  readonly fileFolder: string
  /** Instead of that folder. */
  readonly store?: FileStore | undefined
  /** Must not exist yet. */
  readonly file: string
  readonly at: Date
}

export interface WrittenBackup extends DocumentTally {
  readonly file: string
  readonly fileBytes: number
  readonly head: BundleHead
  readonly totals: BundleManifest['totals']
}

/** Everything as it is at one instant, while people go on working; the file is there when it is complete, or not at all. */
export async function writeBackup(request: BackupRequest): Promise<WrittenBackup> {
  const { server, file, at, fileFolder, store = createDiskStore(fileFolder) } = request
  const progress = watchedBy(request)
  const path = resolve(file)
  const client = await connectReader(server)
  if (client === undefined) {
    throw new BackupProblem(
      'no_installation',
      'Belum ada data Undagi di sini, jadi tidak ada yang dicadangkan.',
    )
  }
  try {
    await claimFile(client, path)
    await holdDocuments(client)
    const part = await openPartFile(path)
    try {
      const writer = new BundleWriter(part, at)
      const { head, sequences, files } = await exportSnapshot(client, { writer, at, progress })
      await exportFiles(files, { store, writer, progress })
      const { fileBytes, ...manifest } = await writer.finish(sequences)
      await part.commit()
      return { file: path, fileBytes, head, totals: manifest.totals, ...tallyDocuments(manifest) }
    } catch (error) {
      await part.discard()
      throw error
    }
  } finally {
    await client.end()
  }
}

/** Two runs never write the same file; a killed one lets go when PostgreSQL notices, which takes a moment. */
async function claimFile(client: pg.Client, path: string): Promise<void> {
  try {
    await client.query(`SET lock_timeout = '5s'`)
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`undagi backup ${path}`])
  } catch (cause) {
    throw new BackupProblem(
      'in_progress',
      `Cadangan lain sedang ditulis ke ${path}. Tunggu sampai selesai.`,
      { cause },
    )
  }
}

/** Until the connection ends nobody clears documents away that the snapshot names; whoever does so just now is waited for. */
async function holdDocuments(client: pg.Client): Promise<void> {
  await client.query(`SET lock_timeout = '10min'`)
  await client.query('SELECT pg_advisory_lock_shared(hashtextextended($1, 0))', [documentsLock])
}

interface Export {
  readonly writer: BundleWriter
  readonly at: Date
  readonly progress: Progress
}

async function exportSnapshot(client: pg.Client, { writer, at, progress }: Export) {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  const head = await describeInstallation(client, at)
  await writer.writeHead(head)
  const tables = await listTables(client)
  refuseUnreadable(tables)
  for (const table of tables) await writer.writeTable(table, observed(client, table, progress))
  const sequences = await listSequences(client)
  const files = await listStoredFiles(client, tables)
  await client.query('COMMIT')
  return { head, sequences, files }
}

async function* observed(client: pg.Client, table: CatalogueTable, progress: Progress) {
  progress.report('export', table.name, 0)
  for await (const piece of inChunks(readTable(client, table))) {
    yield piece
    progress.report('export', table.name, piece.byteLength)
  }
}

/** Row-level security would leave rows out in silence, and a sequence without its grant has no value. */
function refuseUnreadable(parts: readonly Pick<CatalogueTable, 'name' | 'readable'>[]): void {
  const hidden = parts.filter(({ readable }) => !readable).map(({ name }) => name)
  if (hidden.length > 0)
    throw new Error(`The backup role may not read ${hidden.join(', ')}: a migration forgot it.`)
}

/** Read last: a sequence knows no snapshot, and may be ahead of the rows but never behind. */
async function listSequences(client: pg.Client): Promise<BundleManifest['sequences']> {
  const { rows } = await client.query<{ name: string; value: string | null; readable: boolean }>(`
    SELECT format('%s.%s', schemaname, sequencename) AS name, last_value::text AS value,
           has_sequence_privilege(format('%I.%I', schemaname, sequencename), 'SELECT') AS readable
      FROM pg_sequences WHERE schemaname IN ('undagi', 'signin')
     ORDER BY schemaname COLLATE "C", sequencename COLLATE "C"`)
  refuseUnreadable(rows)
  // One that was never used has no value.
  return rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
}
