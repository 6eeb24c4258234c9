import { createHash } from 'node:crypto'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type FileKey, FileMissing, type FileStore } from '../../platform/files/file-store.ts'
import { createPace } from '../../platform/pace.ts'
import { type CheckOutcome, noteCheck, selectDue } from './stored-files.repository.ts'

const hourMs = 60 * 60_000
/** Every document is read again at least so often. */
const wholeAgainMs = 30 * 24 * hourMs
/** What was amiss sooner: once it was mended, that is to be told too. */
const amissAgainMs = hourMs

/** No faster, so that people who work do not notice: 26 TB in thirty days. */
const checkedBytesPerSecond = 10_000_000
const mostAtOnce = 200

export interface Checking {
  readonly database: Database
  readonly store: FileStore
  readonly clock: Clock
  readonly reportFailure: (error: unknown) => void
  readonly signal: AbortSignal
  readonly bytesPerSecond?: number
}

/** Told to whoever runs the server, once each time the answer becomes another one. */
class DocumentAmiss extends Error {
  override readonly name = 'DocumentAmiss'
}

/** Reads again what is due and keeps what was found. A store out of reach says nothing about any file: then the next turn goes on. */
export async function checkFiles(checking: Checking): Promise<void> {
  const { database, store, clock, reportFailure, signal, bytesPerSecond = checkedBytesPerSecond } = checking
  const at = clock.now()
  const before = (ms: number) => new Date(at.getTime() - ms)
  const dueBefore = { whole: before(wholeAgainMs), amiss: before(amissAgainMs) }
  const pace = createPace({ bytesPerSecond })
  for (;;) {
    const due = await database.asOperator({ institutions: [], at }, (db) =>
      selectDue(db, dueBefore, mostAtOnce),
    )
    for (const file of due) {
      if (signal.aborted) return
      const outcome = await lookAt(store, file, { pace, signal })
      if (outcome === undefined) return
      await database.asOperator({ institutions: [], at }, (db) => noteCheck(db, file, { outcome, at }))
      if (outcome !== 'whole' && outcome !== file.outcome)
        reportFailure(new DocumentAmiss(`Document ${file.institutionId}/${file.sha256} is ${outcome}`))
    }
    if (due.length < mostAtOnce) return
  }
}

interface Looking {
  readonly pace: (bytes: number) => Promise<void>
  readonly signal: AbortSignal
}

/** Undefined: broken off. */
async function lookAt(
  store: FileStore,
  file: FileKey & { readonly bytes: number },
  { pace, signal }: Looking,
): Promise<CheckOutcome | undefined> {
  const hash = createHash('sha256')
  try {
    if ((await store.size(file)) === undefined) return 'missing'
    for await (const piece of await store.open(file)) {
      if (signal.aborted) return undefined
      hash.update(piece)
      await pace(piece.length)
    }
  } catch (error) {
    if (error instanceof FileMissing) return 'missing'
    throw error
  }
  return hash.digest('hex') === file.sha256 ? 'whole' : 'damaged'
}
