import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { reader } from './reader.ts'
import { insertReading, type Reading, selectUnread } from './readings.repository.ts'

/** Files that were added elsewhere are looked for at least so often. */
const longestRestMs = 60_000

/** Reads each document as it arrives. What is to be done follows from what is stored: nothing is queued, so nothing is lost. */
export interface ReadingOffice {
  /** Something was added: soon it is to be read. */
  wake(): void
  /** Reads what is unread, one after the other. */
  lookForWork(): Promise<void>
}

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly reportFailure: (error: unknown) => void
}

export function createReadingOffice({ database, clock, store, reportFailure }: Tools): ReadingOffice {
  let isAwake = true
  let lastLook = Number.NEGATIVE_INFINITY
  const operation = () => ({ institutions: [], at: clock.now() })

  async function readNext(): Promise<boolean> {
    const next = await database.asOperator(operation(), (db) => selectUnread(db, reader))
    if (next === undefined) return false
    const found = await readFile(store, next, clock.now()).catch((error: unknown) => {
      reportFailure(error)
      return null
    })
    await database.asOperator(operation(), (db) =>
      insertReading(db, { ...next, reader, found, readAt: clock.now() }),
    )
    return true
  }

  return {
    wake() {
      isAwake = true
    },
    async lookForWork() {
      const now = clock.now().getTime()
      if (!isAwake && now - lastLook < longestRestMs) return
      isAwake = false
      lastLook = now
      while (await readNext());
    },
  }
}

/** On a copy of its own, whatever the store is: the reader is another process and takes a path. */
async function readFile(store: FileStore, key: FileKey, at: Date): Promise<Reading['found']> {
  // The readers of documents are loaded when the first of them comes.
  const { inspectDocument } = await import('@undagi/documents')
  const folder = await mkdtemp(join(tmpdir(), 'undagi-baca-'))
  try {
    const path = join(folder, 'berkas')
    await pipeline(await store.open(key), createWriteStream(path, { mode: 0o600 }))
    const { inspection, pageTexts } = await inspectDocument(path, { at })
    return { inspection, pageTexts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
