import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { backupAdministratorRequired, backupRunning, backupsSwitchedOff } from './backups.errors.ts'
import { canManageBackups } from './backups.policy.ts'
import { presentBackups, presentRun } from './backups.presenter.ts'
import { countDocumentsAmiss, selectLastRuns, selectRuns } from './backups.repository.ts'

export async function listBackups({ database, request, backups }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [
    selectRuns(db),
    selectLastRuns(db),
    countDocumentsAmiss(db),
  ])
  ensureManager(actor)
  const [runs, [last], [amiss]] = results
  const timeZone = await backups.timeZone()
  return presentBackups(backups, {
    ...{ runs, timeZone, now: request.at },
    documentsAmiss: amiss?.documentsAmiss ?? 0,
    last: last ?? { lastSuccess: null, lastFailure: null },
  })
}

/** Begins one; the answer does not wait for its end. */
export async function requestBackup({ database, request, backups }: RequestContext) {
  const { actor } = await database.read(request, () => [])
  ensureManager(actor)
  if (backups.folder === null) throw backupsSwitchedOff()
  const begun = await backups.begin({
    kind: 'requested',
    requestedBy: actor.personId,
    requestedByName: actor.name,
  })
  if (begun === undefined) throw backupRunning()
  return presentRun(begun.run)
}

function ensureManager(actor: Actor): void {
  if (!canManageBackups(actor)) throw backupAdministratorRequired()
}
