import type { Clock } from '../../platform/clock.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { deleteOldAttempts } from './attempts.repository.ts'
import { forgetOldAttempts } from './refused-attempts.repository.ts'
import { deleteExpiredSessions, forgetOldDevices } from './sessions.repository.ts'
import { deleteExpiredTickets } from './tickets.repository.ts'

/** What nobody can use any more. */
export async function deleteLeftovers(db: Sql, at: Date): Promise<void> {
  await deleteExpiredSessions(db, at)
  await deleteExpiredTickets(db, at)
  await deleteOldAttempts(db, at)
  await forgetOldDevices(db, at)
  await forgetOldAttempts(db, at)
}

const everyMs = 60 * 60_000

/** Once an hour: what strangers leave behind does not pile up until the next start. */
export function startDeletingLeftovers(
  db: Sql,
  { clock, reportFailure }: { readonly clock: Clock; readonly reportFailure: (error: unknown) => void },
): Beside {
  return runBeside(() => deleteLeftovers(db, clock.now()), { everyMs, reportFailure })
}
