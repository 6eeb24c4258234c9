import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { type DelegationView, presentDelegation } from '../delegations.presenter.ts'
import { selectDelegationsAt } from '../delegations.repository.ts'
import { lendsWith } from '../lends-filling.ts'

/** Everything that was delegated in an institution, for who keeps its people. */
export async function overseeDelegations(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<DelegationView[]> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const now = (await listMembers(db, institutionId)).filter(
      ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
    )
    const rows = await selectDelegationsAt(db, institutionId)
    return rows.map((row) => {
      const roles = now.flatMap(({ personId, role }) => (personId === row.delegation.giverId ? [role] : []))
      return presentDelegation(row, { at, lends: lendsWith(row, roles) })
    })
  })
}
