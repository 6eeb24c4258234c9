import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { tellOfReading } from '../events/tell-of-reading.ts'
import { createPassedOver } from '../passed-over.ts'
import { isPassing } from './is-passing.ts'
import { learnWords } from './learn-words.ts'
import { type ReadingLimits, readApart, usualLimits } from './read-apart.ts'
import { reader } from './reader.ts'
import { insertReading, type Reading, selectUnread } from './readings.repository.ts'

/** Files that were added elsewhere are looked for at least so often. */
const longestRestMs = 60_000
const mostAtOnce = 100
const mostDeaths = 3

/** Reads each document as it arrives. What is to be done follows from what is stored: nothing is queued, so nothing is lost. */
export interface ReadingOffice {
  /** Something was added: soon it is to be read. */
  wake(): void
  /** Reads what is unread, one after the other. */
  lookForWork(): Promise<void>
  /** What is being read is given up; it is read another time. */
  stop(): void
}

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly limits?: ReadingLimits | undefined
  readonly reportFailure: (error: unknown) => void
}

export function createReadingOffice(tools: Tools): ReadingOffice {
  const { database, clock, store, limits = usualLimits, reportFailure } = tools
  const deaths = new Map<string, number>()
  const passedOver = createPassedOver()
  let isAwake = true
  let lastLook = Number.NEGATIVE_INFINITY
  const stopping = new AbortController()
  const { signal } = stopping
  const operation = () => ({ institutions: [], at: clock.now() })

  async function read(key: FileKey): Promise<void> {
    const readAt = clock.now()
    const ended = await readApart(store, key, { at: readAt, limits, signal }).catch((error: unknown) => {
      reportFailure(error)
      return isPassing(error) ? ('not_now' as const) : ('failed' as const)
    })
    const found = ended === 'killed' ? diedAgain(key) : ended
    if (found === 'not_now' || isUnequipped(found)) {
      passedOver.add(key)
      return
    }
    const reading = { ...key, reader, found, readAt }
    await database
      .asOperator(operation(), (db) => insertReading(db, reading))
      .catch(async (error: unknown) => {
        reportFailure(error)
        await database.asOperator(operation(), (db) => insertReading(db, { ...reading, found: 'failed' }))
      })
    await tellOfReading(database, key, clock.now()).catch(reportFailure)
    await database.asOperator(operation(), (db) => learnWords(db, reading)).catch(reportFailure)
  }

  /** Whoever kills the reader may mean something else; a document that it dies of again and again is said to be one. */
  function diedAgain({ institutionId, sha256 }: FileKey): 'not_now' | 'failed' {
    const name = `${institutionId}/${sha256}`
    const times = (deaths.get(name) ?? 0) + 1
    deaths.set(name, times)
    return times < mostDeaths ? 'not_now' : 'failed'
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
      const most = mostAtOnce + passedOver.count
      const unread = await database.asOperator(operation(), (db) => selectUnread(db, reader, most))
      for (const key of passedOver.without(unread)) {
        if (signal.aborted) return
        await read(key)
      }
      isAwake ||= unread.length === most
    },
    stop() {
      stopping.abort()
    },
  }
}

/** Once the reader of PDF is installed, it is read. */
function isUnequipped(found: Reading['found']): boolean {
  return typeof found === 'object' && found.inspection.issues.some(({ code }) => code === 'reader_missing')
}
