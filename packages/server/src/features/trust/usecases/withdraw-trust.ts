import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { trustEntryNotFound, trustEntryWithdrawn, trustOfInstallation } from '../trust.errors.ts'
import { presentTrust, type TrustView } from '../trust.presenter.ts'
import {
  insertTrustChange,
  insertTrustWithdrawals,
  selectTrustChanges,
  selectTrustEntries,
  waitForTrust,
} from '../trust.repository.ts'

interface Asked {
  readonly institutionId: string
  readonly entryId: string
  readonly reason: string
}

/** No longer relies on it; what was found by it stays, and signed documents are judged again. */
export async function withdrawTrust(
  { institutionId, entryId, reason }: Asked,
  { database, request, signatures }: RequestContext,
): Promise<TrustView> {
  const view = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_trust', institutionId)
    await waitForTrust(db)
    const found = (await selectTrustEntries(db, institutionId)).find(({ id }) => id === entryId)
    if (found === undefined) throw trustEntryNotFound()
    if (found.withdrawnIn !== null) throw trustEntryWithdrawn()
    if (found.institutionId === null) throw trustOfInstallation()
    const changeId = await insertTrustChange(db, {
      ...{ institutionId, kind: 'withdrawn', reason, changedAt: request.at },
      ...{ authorId: actor.personId, authorName: actor.name },
    })
    await insertTrustWithdrawals(db, [{ entryId, institutionId, changeId }])
    const { kind, sha256, facts } = found
    refer(db, { trust: [{ kind, sha256, subject: facts.subject }] })
    const entries = await selectTrustEntries(db, institutionId)
    return presentTrust({ entries, changes: await selectTrustChanges(db, institutionId), now: request.at })
  })
  signatures.wake()
  return view
}
