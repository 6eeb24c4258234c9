import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { selectTrustInForce, type TrustInForce } from '../../trust/trust.usecases.ts'
import { isPassing } from '../reading/is-passing.ts'
import { judgeFile } from './judge-file.ts'
import { signatureReader } from './signature-reader.ts'
import {
  insertSignatureReading,
  selectTrustVersion,
  selectUnjudged,
} from './signature-readings.repository.ts'

/** What was read or changed elsewhere is looked for at least so often. */
const longestRestMs = 10_000
const mostAtOnce = 50

/** Judges the signatures of documents by the trust data of the day, and again when these change. */
export interface SignatureOffice {
  /** Trust data were changed, or a document was read. */
  wake(): void
  /** Judges what was not judged by the trust data of today, one after the other. */
  lookForWork(): Promise<void>
  stop(): void
}

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

export function createSignatureOffice({ database, clock, store, reportFailure }: Tools): SignatureOffice {
  let isAwake = true
  let lastLook = Number.NEGATIVE_INFINITY
  let isStopped = false
  const operation = () => ({ institutions: [], at: clock.now() })

  // The version first: what changes in between makes it older than what it was judged by, and it is judged once more.
  const trustOf = (institutionId: string): Promise<Today> =>
    database.asOperator(operation(), async (db) => {
      const version = await selectTrustVersion(db, institutionId)
      return { version, trust: await selectTrustInForce(db, institutionId) }
    })

  async function judge(key: FileKey, { version, trust }: Today): Promise<void> {
    const judgedAt = clock.now()
    const found = await judgeFile({ store, key, trust, at: judgedAt }).catch((error: unknown) => {
      reportFailure(error)
      return isPassing(error) ? undefined : null
    })
    if (found === undefined) return
    const row = { ...key, reader: signatureReader, trustVersion: version, judgedAt }
    await database.asOperator(operation(), (db) => insertSignatureReading(db, { ...row, ...found }))
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
      const unjudged = await database.asOperator(operation(), (db) => selectUnjudged(db, mostAtOnce))
      for (const [institutionId, keys] of Map.groupBy(unjudged, (key) => key.institutionId)) {
        const today = await trustOf(institutionId)
        for (const key of keys) {
          if (isStopped) return
          await judge(key, today)
        }
      }
      isAwake ||= unjudged.length === mostAtOnce
    },
    stop() {
      isStopped = true
    },
  }
}
