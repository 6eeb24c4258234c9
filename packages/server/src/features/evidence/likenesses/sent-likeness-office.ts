import type { FileKey } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { reader } from '../reading/reader.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { fingerprintFile } from './fingerprint-file.ts'
import type { LikenessTools } from './likeness-office.ts'
import { selectCandidates } from './likenesses.repository.ts'
import { method } from './method.ts'
import { rankLikenesses } from './rank-likenesses.ts'
import { insertSentLikenesses, selectUncomparedSent } from './sent-likenesses.repository.ts'

/** Compares what somebody has just sent with the documents of the institution, while they describe it. */
export function createSentLikenessOffice({ database, clock, reportFailure }: LikenessTools): FileWork {
  const operation = () => ({ institutions: [], at: clock.now() })

  async function compare(key: FileKey): Promise<'done' | 'not_now'> {
    const file = { ...key, reader, method }
    const comparedAt = clock.now()
    try {
      await database.asOperator(operation(), async (db) => {
        const text = await fingerprintFile(db, file)
        const alike = text === null ? [] : rankLikenesses(text, await selectCandidates(db, file, text))
        await insertSentLikenesses(db, { ...file, alike, comparedAt })
      })
      // Alike or not: a bell that rang for what is like something would tell that it is, also where it is hidden.
      await tellOfFile(database, key, clock.now()).catch(reportFailure)
      return 'done'
    } catch (error) {
      reportFailure(error)
      return 'not_now'
    }
  }

  return createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 50, deal: compare },
    select: (most) =>
      database.asOperator(operation(), (db) => selectUncomparedSent(db, { reader, method }, most)),
  })
}
