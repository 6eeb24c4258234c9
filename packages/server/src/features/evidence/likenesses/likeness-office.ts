import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { reader } from '../reading/reader.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { everything, openToAll } from './candidates.repository.ts'
import { findAlike } from './find-alike.ts'
import { fingerprintFile } from './fingerprint-file.ts'
import {
  type ComparedFile,
  insertFingerprint,
  insertLikenesses,
  selectUncompared,
  waitForComparison,
} from './likenesses.repository.ts'
import { method } from './method.ts'

export interface LikenessTools {
  readonly database: Database
  readonly clock: Clock
  readonly reportFailure: (error: unknown) => void
}

/** Compares the text of each document, once it has been read, with the others of its institution. */
export function createLikenessOffice({ database, clock, reportFailure }: LikenessTools): FileWork {
  const operation = (...institutions: readonly string[]) => ({ institutions, at: clock.now() })

  async function compare(key: FileKey): Promise<'done' | 'not_now'> {
    const at = clock.now()
    const file = { ...key, reader, method }
    try {
      await database.asOperator(operation(key.institutionId), (db) => compareWithin(db, file, at))
    } catch (error) {
      reportFailure(error)
      return 'not_now'
    }
    // Alike or not, and never in the name of the others: whoever may see both hears of this one, and nobody can tell by a bell that something
    // hidden is like it.
    await tellOfFile(database, key, at).catch(reportFailure)
    return 'done'
  }

  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 200, deal: compare },
    select: (most) =>
      database.asOperator(operation(), (db) => selectUncompared(db, { reader, method }, most)),
  })
}

async function compareWithin(db: Sql, file: ComparedFile, at: Date): Promise<void> {
  const text = await fingerprintFile(db, file)
  await waitForComparison(db, file.institutionId)
  const isNew = await insertFingerprint(db, { ...file, text, comparedAt: at })
  if (!isNew || text === null) return
  const alike = await findAlike(db, { file, text, among: [everything, openToAll] })
  await insertLikenesses(db, { ...file, alike, foundAt: at })
}
