import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import type { FileOffice } from './file-office.ts'
import { deleteUpload, selectUploadsBefore } from './uploads.repository.ts'

const waitsMs = 24 * 60 * 60_000
const betweenSweepsMs = 10 * 60_000

interface Sweeping {
  readonly database: Database
  readonly files: FileOffice
}

/** What nobody went on with for a day is given up, and so are files that no upload names. */
export async function sweepUploads({ database, files }: Sweeping, at: Date): Promise<void> {
  const before = new Date(at.getTime() - waitsMs)
  const isOld = async (id: string, wholeAt: Date | null = null) => {
    const lastPiece = wholeAt ?? (await files.staging.lastPieceAt(id))
    return lastPiece === undefined || lastPiece < before
  }
  const begunBefore = (instant: Date) =>
    database.asOperator({ institutions: [], at }, (db) => selectUploadsBefore(db, instant))
  for (const { id, wholeAt } of await begunBefore(before)) {
    if (!(await isOld(id, wholeAt))) continue
    // One by one: what was read in it goes along, which waits for whoever throws away the same bytes.
    await database.asOperator({ institutions: [], at }, (db) => deleteUpload(db, id))
    await files.staging.discard(id)
  }
  const known = await begunBefore(at)
  const named = new Set(known.map(({ id }) => id))
  for (const name of await files.staging.list()) {
    if (!named.has(name.split('.')[0] ?? '') && (await isOld(name))) await files.staging.discard(name)
  }
}

export function startSweepingUploads(
  sweeping: Sweeping,
  { clock, reportFailure }: { readonly clock: Clock; readonly reportFailure: (error: unknown) => void },
): Beside {
  const sweep = () => sweepUploads(sweeping, clock.now())
  return runBeside(sweep, { everyMs: betweenSweepsMs, reportFailure })
}
