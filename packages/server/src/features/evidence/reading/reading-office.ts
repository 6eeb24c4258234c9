import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { isPassing } from './is-passing.ts'
import { type ReadingLimits, readApart, usualLimits } from './read-apart.ts'
import { reader, readerWith } from './reader.ts'
import { insertReading, type Reading, selectUnread } from './readings.repository.ts'
import { selectUnreadSent } from './sent-files.repository.ts'

const mostDeaths = 3
/** Few, so that what arrives meanwhile has its turn soon. */
const mostAtOnce = 20

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly limits?: ReadingLimits | undefined
  readonly reportFailure: (error: unknown) => void
  /** A document has been read: whoever goes on with its text begins soon, and nobody waits for it. */
  readonly onRead: () => void
}

/** Reads each file as it arrives, once: whatever is made of it later leans on the same reading. */
export function createReadingOffice(tools: Tools): FileWork {
  const { database, clock, store, limits = usualLimits, reportFailure, onRead } = tools
  const deaths = new Map<string, number>()
  const operation = () => ({ institutions: [], at: clock.now() })

  async function read(key: FileKey, signal: AbortSignal): Promise<'done' | 'not_now'> {
    const readAt = clock.now()
    const ended = await readApart(store, key, { at: readAt, limits, signal }).catch((error: unknown) => {
      reportFailure(error)
      return isPassing(error) ? ('not_now' as const) : ('failed' as const)
    })
    const found = ended === 'killed' ? diedAgain(key) : ended
    if (found === 'not_now' || isUnequipped(found)) return 'not_now'
    const reading = { ...key, reader, found, readAt }
    await database
      .asOperator(operation(), (db) => insertReading(db, reading))
      .catch(async (error: unknown) => {
        reportFailure(error)
        await database.asOperator(operation(), (db) => insertReading(db, { ...reading, found: 'failed' }))
      })
    onRead()
    await tellOfFile(database, key, clock.now()).catch(reportFailure)
    return 'done'
  }

  /** Whoever kills the reader may mean something else; a document that it dies of again and again is said to be one. */
  function diedAgain({ institutionId, sha256 }: FileKey): 'not_now' | 'failed' {
    const name = `${institutionId}/${sha256}`
    const times = (deaths.get(name) ?? 0) + 1
    deaths.set(name, times)
    return times < mostDeaths ? 'not_now' : 'failed'
  }

  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce, deal: read },
    select: (most) => database.asOperator(operation(), (db) => selectWaiting(db, most)),
  })
}

/** What somebody has just sent comes first: they are describing it. After each comes one that is offered, so that senders hold up no other. */
export async function selectWaiting(db: Sql, most: number): Promise<FileKey[]> {
  const sent = await selectUnreadSent(db, most)
  const offered = await selectUnread(db, reader, most)
  const byTurns = Array.from({ length: most }, (_, turn) => [sent[turn] ?? [], offered[turn] ?? []].flat())
  const names = new Map(byTurns.flat().map((key) => [`${key.institutionId}/${key.sha256}`, key]))
  return [...names.values()].slice(0, most)
}

/** Poppler was there when Undagi started, and is not now: once it is back, this is read. */
function isUnequipped(found: Reading['found']): boolean {
  if (typeof found !== 'object' || reader !== readerWith({ poppler: true })) return false
  return found.inspection.issues.some(({ code }) => code === 'read_by_pdfjs')
}
