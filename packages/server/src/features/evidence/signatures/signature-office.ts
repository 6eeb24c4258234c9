import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { selectTrustInForce, type TrustInForce } from '../../trust/trust.usecases.ts'
import { isPassing } from '../reading/is-passing.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { judgeFile } from './judge-file.ts'
import { signatureReader } from './signature-reader.ts'
import {
  insertSignatureReading,
  selectTrustVersion,
  selectUnjudged,
} from './signature-readings.repository.ts'

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly reportFailure: (error: unknown) => void
}

interface Today {
  readonly version: number
  readonly trust: readonly TrustInForce[]
}

/** Judges the signatures of documents by the trust data of the day, and again when these change. */
export function createSignatureOffice({ database, clock, store, reportFailure }: Tools): FileWork {
  const operation = () => ({ institutions: [], at: clock.now() })
  // Read once for all files of an institution that one look finds.
  let trustOf = new Map<string, Promise<Today>>()

  // The version first: what changes in between makes it older than what it was judged by, and it is judged once more.
  const readTrust = (institutionId: string): Promise<Today> =>
    database.asOperator(operation(), async (db) => {
      const version = await selectTrustVersion(db, institutionId)
      return { version, trust: await selectTrustInForce(db, institutionId) }
    })

  async function judge(key: FileKey): Promise<'done' | 'not_now'> {
    const known = trustOf.get(key.institutionId) ?? readTrust(key.institutionId)
    trustOf.set(key.institutionId, known)
    const { version, trust } = await known
    const judgedAt = clock.now()
    const found = await judgeFile({ store, key, trust, at: judgedAt }).catch((error: unknown) => {
      reportFailure(error)
      return isPassing(error) ? undefined : null
    })
    if (found === undefined) return 'not_now'
    const row = { ...key, reader: signatureReader, trustVersion: version, judgedAt }
    await database.asOperator(operation(), (db) => insertSignatureReading(db, { ...row, ...found }))
    await tellOfFile(database, key, clock.now()).catch(reportFailure)
    return 'done'
  }

  return createFileWork({
    ...{ clock, longestRestMs: 10_000, mostAtOnce: 50, deal: judge },
    select(most) {
      trustOf = new Map()
      return database.asOperator(operation(), (db) => selectUnjudged(db, most))
    },
  })
}
