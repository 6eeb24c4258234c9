import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { learnWords, selectUnlearnt } from './learn-words.ts'
import { reader } from './reader.ts'

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly reportFailure: (error: unknown) => void
}

/** Beginnings go on with the words of each document that everybody may see, once it has been read; it may have been long before. */
export function createWordOffice({ database, clock, reportFailure }: Tools): FileWork {
  const operation = () => ({ institutions: [], at: clock.now() })

  async function learn(key: FileKey): Promise<'done' | 'not_now'> {
    try {
      await database.asOperator(operation(), (db) => learnWords(db, { ...key, reader }))
      return 'done'
    } catch (error) {
      reportFailure(error)
      return 'not_now'
    }
  }

  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 200, deal: learn },
    select: (most) => database.asOperator(operation(), (db) => selectUnlearnt(db, reader, most)),
  })
}
