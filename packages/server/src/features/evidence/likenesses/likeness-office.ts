import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { reader } from '../reading/reader.ts'
import { tellOfFiles } from '../usecases/tell-of-file.ts'
import { fingerprintFile } from './fingerprint-file.ts'
import {
  type ComparedFile,
  insertFingerprint,
  insertLikenesses,
  selectCandidates,
  selectUncompared,
  waitForComparison,
} from './likenesses.repository.ts'
import { method } from './method.ts'
import { rankLikenesses } from './rank-likenesses.ts'

export interface LikenessTools {
  readonly database: Database
  readonly clock: Clock
  readonly reportFailure: (error: unknown) => void
}

/** Compares the text of each document, once it has been read, with the others of its institution. */
export function createLikenessOffice({ database, clock, reportFailure }: LikenessTools): FileWork {
  const operation = () => ({ institutions: [], at: clock.now() })

  async function compare(key: FileKey): Promise<'done' | 'not_now'> {
    const at = clock.now()
    const file = { ...key, reader, method }
    const alike = await database
      .asOperator(operation(), (db) => compareWithin(db, file, at))
      .catch((error: unknown) => {
        reportFailure(error)
        return undefined
      })
    if (alike === undefined) return 'not_now'
    if (alike.length > 0) {
      const told = { institutionId: key.institutionId, sha256s: [key.sha256, ...alike] }
      await tellOfFiles(database, told, at).catch(reportFailure)
    }
    return 'done'
  }

  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 200, deal: compare },
    select: (most) =>
      database.asOperator(operation(), (db) => selectUncompared(db, { reader, method }, most)),
  })
}

/** Which others it is like. */
async function compareWithin(db: Sql, file: ComparedFile, at: Date): Promise<readonly string[]> {
  const text = await fingerprintFile(db, file)
  await waitForComparison(db, file.institutionId)
  const isNew = await insertFingerprint(db, { ...file, text, comparedAt: at })
  if (!isNew || text === null) return []
  const alike = rankLikenesses(text, await selectCandidates(db, file, text))
  await insertLikenesses(db, { ...file, alike, foundAt: at })
  return alike.map(({ sha256 }) => sha256)
}
