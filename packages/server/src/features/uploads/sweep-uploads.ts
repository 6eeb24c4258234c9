import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { FileOffice } from './file-office.ts'
import { deleteUploadsBefore } from './uploads.repository.ts'

const waitsMs = 24 * 60 * 60_000
const betweenSweepsMs = 60 * 60_000

interface Sweeping {
  readonly database: Database
  readonly files: FileOffice
}

/** What nobody went on with for a day is given up. */
export async function sweepUploads({ database, files }: Sweeping, at: Date): Promise<void> {
  const begun = new Date(at.getTime() - waitsMs)
  const gone = await database.asOperator({ institutions: [], at }, (db) => deleteUploadsBefore(db, begun))
  for (const { id } of gone) await files.staging.discard(id)
}

export function startSweepingUploads(
  sweeping: Sweeping,
  { clock, reportFailure }: { readonly clock: Clock; readonly reportFailure: (error: unknown) => void },
): { stop(): void } {
  const timer = setInterval(() => {
    sweepUploads(sweeping, clock.now()).catch(reportFailure)
  }, betweenSweepsMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
