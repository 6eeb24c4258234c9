import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { lookAtAccounts } from './usecases/look-at-accounts.ts'

const betweenLooksMs = 60 * 60_000

/** Looks once an hour. Several processes may: whoever has been told is not told again. */
export function startWatchingAccounts(
  database: Database,
  { clock, reportFailure }: { readonly clock: Clock; readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => lookAtAccounts(database, clock.now()), { everyMs: betweenLooksMs, reportFailure })
}
