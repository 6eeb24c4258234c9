import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible } from '../../institutions/institutions.usecases.ts'
import { presentTrust, type TrustView } from '../trust.presenter.ts'
import { selectTrustChanges, selectTrustEntries } from '../trust.repository.ts'

/** On whose word signatures are believed here: whoever reads a verdict may see what it stands on. */
export async function listTrust(
  institutionId: string,
  { database, request, clock }: RequestContext,
): Promise<TrustView> {
  const { actor, results } = await database.read(request, (db) => [
    selectTrustEntries(db, institutionId),
    selectTrustChanges(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [entries, changes] = results
  return presentTrust({ entries, changes, now: clock.now() })
}
