import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { errorCodeOf, isDiskFull } from '../../../platform/error-code.ts'
import {
  type FileKey,
  FileMissing,
  type FileStore,
  StoreUnreachable,
} from '../../../platform/files/file-store.ts'
import { copyPrefix } from './discard-left-copies.ts'
import { reader } from './reader.ts'
import { insertReading, type Reading, selectUnread } from './readings.repository.ts'

/** Files that were added elsewhere are looked for at least so often. */
const longestRestMs = 60_000
const mostAtOnce = 100

/** Reads each document as it arrives. What is to be done follows from what is stored: nothing is queued, so nothing is lost. */
export interface ReadingOffice {
  /** Something was added: soon it is to be read. */
  wake(): void
  /** Reads what is unread, one after the other. */
  lookForWork(): Promise<void>
  /** No further document is begun. */
  stop(): void
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
  let isStopped = false
  const operation = () => ({ institutions: [], at: clock.now() })

  async function read(key: FileKey): Promise<void> {
    const readAt = clock.now()
    const found = await readFile(store, key, readAt).catch((error: unknown) => {
      reportFailure(error)
      // What may pass, such as a full disk, is no finding about the file: it is read another time.
      return isPassing(error) ? undefined : null
    })
    if (found === undefined || isUnequipped(found)) return
    const reading = { ...key, reader, found, readAt }
    await database
      .asOperator(operation(), (db) => insertReading(db, reading))
      .catch(async (error: unknown) => {
        reportFailure(error)
        await database.asOperator(operation(), (db) => insertReading(db, { ...reading, found: null }))
      })
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
      const unread = await database.asOperator(operation(), (db) => selectUnread(db, reader, mostAtOnce))
      for (const key of unread) {
        if (isStopped) return
        await read(key)
      }
      // What could not be read now must not keep the next ones from their turn for long.
      isAwake ||= unread.length === mostAtOnce
    },
    stop() {
      isStopped = true
    },
  }
}

/** What stands in the way here and now, and not in the file. */
function isPassing(error: unknown): boolean {
  const isShort = ['EMFILE', 'ENOMEM'].includes(errorCodeOf(error) ?? '')
  return error instanceof FileMissing || error instanceof StoreUnreachable || isDiskFull(error) || isShort
}

/** Once the reader of PDF is installed, it is read. */
function isUnequipped(found: Reading['found']): boolean {
  return found?.inspection.issues.some(({ code }) => code === 'reader_missing') ?? false
}

/** On a copy of its own, whatever the store is: the reader is another process and takes a path. */
async function readFile(store: FileStore, key: FileKey, at: Date): Promise<Reading['found']> {
  // The readers of documents are loaded when the first of them comes.
  const { inspectDocument } = await import('@undagi/documents')
  const folder = await mkdtemp(join(tmpdir(), copyPrefix))
  try {
    const path = join(folder, 'berkas')
    await pipeline(await store.open(key), createWriteStream(path, { mode: 0o600 }))
    const { inspection, pageTexts } = await inspectDocument(path, { at })
    return { inspection, pageTexts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
