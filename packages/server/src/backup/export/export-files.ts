import type pg from 'pg'
import { z } from 'zod'
import { type FileKey, FileMissing, type FileStore } from '../../platform/files/file-store.ts'
import type { BundleWriter } from '../bundle/bundle-writer.ts'
import { chunkBytes } from '../bundle/format.ts'
import { storedFilesTable } from '../bundle/tally-documents.ts'
import type { Progress } from '../progress.ts'
import { inChunks } from './read-table.ts'
import type { CatalogueTable } from './table-catalogue.ts'

const storedFiles = z.array(
  z.strictObject({ institutionId: z.string(), sha256: z.string(), bytes: z.coerce.number() }),
)
type StoredFile = z.infer<typeof storedFiles>[number]

/** The documents that exist at this moment of the database; none in one from before they were kept. */
export async function listStoredFiles(
  client: pg.Client,
  tables: readonly Pick<CatalogueTable, 'name'>[],
): Promise<readonly StoredFile[]> {
  if (!tables.some(({ name }) => name === storedFilesTable)) return []
  const { rows } = await client.query(
    `SELECT institution_id AS "institutionId", sha256, bytes FROM ${storedFilesTable} ORDER BY institution_id, sha256`,
  )
  return storedFiles.parse(rows)
}

interface Exporting {
  readonly store: FileStore
  readonly writer: BundleWriter
  readonly progress: Progress
}

/**
 * Their bytes never change, so that they need no snapshot. One that is gone or changed is told in the manifest: it is lost already,
 * and everything else must not go without a backup because of it.
 */
export async function exportFiles(
  files: readonly StoredFile[],
  { store, writer, progress }: Exporting,
): Promise<void> {
  for (const { institutionId, sha256, bytes } of files) {
    const pieces = bytesOf(store, { institutionId, sha256 }, pieceSize(bytes))
    await writer.writeFile({ institutionId, digest: sha256 }, observed(pieces, progress))
  }
}

/** A small document needs no large buffers; one that has grown by a fault is still not cut into crumbs. */
const pieceSize = (bytes: number) => Math.min(Math.max(bytes, 64 * 1024), chunkBytes)

async function* observed(pieces: AsyncIterable<Buffer>, progress: Progress): AsyncGenerator<Buffer> {
  progress.report('exportFiles', '', 0)
  for await (const piece of pieces) {
    yield piece
    progress.report('exportFiles', '', piece.byteLength)
  }
}

async function* bytesOf(store: FileStore, key: FileKey, chunk: number): AsyncGenerator<Buffer> {
  try {
    yield* inChunks(await store.open(key), chunk)
  } catch (error) {
    if (!(error instanceof FileMissing)) throw error
  }
}
