import { serverTrail } from '../../platform/audit/request-trail.ts'
import type { FileKey } from '../../platform/files/file-store.ts'
import type { Checking } from './check-files.ts'
import { type CheckOutcome, noteCheck } from './stored-files.repository.ts'

/** Told to whoever runs the server, once each time the answer becomes another one. */
class DocumentAmiss extends Error {
  override readonly name = 'DocumentAmiss'
}

const operations = {
  whole: 'findFileWhole',
  damaged: 'findFileDamaged',
  missing: 'findFileMissing',
} satisfies Record<CheckOutcome, string>

/** Keeps what reading a document again has shown. What is amiss, or whole again, stands in the log and on open pages. */
export async function keepCheck(key: FileKey, outcome: CheckOutcome, checking: Checking): Promise<void> {
  const { database, clock, naming, reportFailure } = checking
  const { institutionId, sha256 } = key
  const at = clock.now()
  const trail = serverTrail(operations[outcome], { institutionId })
  const isNews = await database.asOperator({ institutions: [institutionId], at, trail }, async (db) => {
    const { before } = await noteCheck(db, key, { outcome, at })
    const isOther = outcome !== (before ?? 'whole')
    if (isOther) await naming.referToFile(db, key, {})
    else trail.leaveOut()
    return isOther
  })
  if (!isNews) return
  await naming.tellOfFile(database, key, at).catch(reportFailure)
  if (outcome !== 'whole')
    reportFailure(new DocumentAmiss(`Document ${institutionId}/${sha256} is ${outcome}`))
}
