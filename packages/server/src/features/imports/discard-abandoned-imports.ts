import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { discardUploadedBefore } from './imports.repository.ts'

const day = 24 * 60 * 60 * 1000
const keptFor = 30 * day

/** A preview that nobody came back to: its rows may be of many institutions, and are not kept for ever. */
export async function discardAbandonedImports(database: Database, at: Date): Promise<void> {
  await database.asOperator({ institutions: [], at }, (db) =>
    discardUploadedBefore(db, new Date(at.getTime() - keptFor)),
  )
}

/** Once a day, beside what is done at the start. */
export function startDiscardingImports(
  database: Database,
  { clock, reportFailure }: { readonly clock: Clock; readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => discardAbandonedImports(database, clock.now()), { everyMs: day, reportFailure })
}
