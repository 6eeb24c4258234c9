import type { FileKey } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { reader } from '../reading/reader.ts'
import { selectSenders } from '../reading/sent-files.repository.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { broughtBy, seenBy } from './candidates.repository.ts'
import { findAlike } from './find-alike.ts'
import { fingerprintFile } from './fingerprint-file.ts'
import type { LikenessTools } from './likeness-office.ts'
import { method } from './method.ts'
import { insertSentLikenesses, selectUncomparedSent } from './sent-likenesses.repository.ts'

/** Compares what somebody has just sent with the documents of the institution that they may see, while they describe it. */
export function createSentLikenessOffice({ database, clock, reportFailure }: LikenessTools): FileWork {
  const operation = (...institutions: readonly string[]) => ({ institutions, at: clock.now() })

  async function compare(key: FileKey): Promise<'done' | 'not_now'> {
    const file = { ...key, reader, method }
    const comparedAt = clock.now()
    try {
      await database.asOperator(operation(key.institutionId), async (db) => {
        const text = await fingerprintFile(db, file)
        for (const { personId } of await selectSenders(db, key)) {
          const among = [seenBy(personId), broughtBy(personId)]
          const alike = await findAlike(db, { file, text, among })
          await insertSentLikenesses(db, { ...file, personId, alike, comparedAt })
        }
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
