import { createHash } from 'node:crypto'
import type { Json } from '@undagi/audit-chain'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type FileKey, FileMissing, type FileStore } from '../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../platform/files/file-work.ts'
import { createPace } from '../../platform/pace.ts'
import { keepCheck } from './keep-check.ts'
import { type CheckOutcome, selectDue } from './stored-files.repository.ts'

const hourMs = 60 * 60_000
/** Every document is read again at least so often. */
const wholeAgainMs = 30 * 24 * hourMs
/** What was amiss sooner: once it was mended, that is to be told too. */
const amissAgainMs = hourMs

/** No faster, so that people who work do not notice: 26 TB in thirty days. */
const checkedBytesPerSecond = 10_000_000

/** Of who knows what names a file, and who may see it. */
export interface Naming {
  /** Puts into the entry of a transaction by which names a file is known. */
  referToFile(db: Sql, key: FileKey, found: { readonly [what: string]: Json }): Promise<void>
  tellOfFile(database: Database, key: FileKey, at: Date): Promise<void>
}

export interface Checking {
  readonly naming: Naming
  readonly database: Database
  readonly store: FileStore
  readonly clock: Clock
  readonly reportFailure: (error: unknown) => void
}

/** Reads again what is due and keeps what was found. A store out of reach says nothing about any file: then another turn goes on. */
export function createFileCheck(checking: Checking): FileWork {
  const { database, store, clock } = checking
  const startPace = () => createPace({ bytesPerSecond: checkedBytesPerSecond })
  let pace = startPace()
  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 200 },
    async select(most) {
      pace = startPace()
      const at = clock.now()
      const before = (ms: number) => new Date(at.getTime() - ms)
      const dueBefore = { whole: before(wholeAgainMs), amiss: before(amissAgainMs) }
      return database.asOperator({ institutions: [], at }, (db) => selectDue(db, dueBefore, most))
    },
    async deal(key, signal) {
      const outcome = await lookAt(store, key, { pace, signal })
      if (outcome === undefined) return 'not_now'
      await keepCheck(key, outcome, checking)
      return 'done'
    },
  })
}

interface Looking {
  readonly pace: (bytes: number) => Promise<void>
  readonly signal: AbortSignal
}

/** Undefined: broken off. */
async function lookAt(
  store: FileStore,
  key: FileKey,
  { pace, signal }: Looking,
): Promise<CheckOutcome | undefined> {
  const hash = createHash('sha256')
  try {
    if ((await store.size(key)) === undefined) return 'missing'
    for await (const piece of await store.open(key)) {
      if (signal.aborted) return undefined
      hash.update(piece)
      await pace(piece.length)
    }
  } catch (error) {
    if (error instanceof FileMissing) return 'missing'
    throw error
  }
  return hash.digest('hex') === key.sha256 ? 'whole' : 'damaged'
}
