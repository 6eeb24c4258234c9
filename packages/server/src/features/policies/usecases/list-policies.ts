import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { gatherRegister } from '../found-register.ts'
import { type PolicySummary, presentSummary } from '../policies.presenter.ts'
import { selectRegister } from '../policies.repository.ts'

/** The register of an institution, as it stands today. */
export async function listPolicies(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<PolicySummary[]> {
  const { actor, results } = await database.read(request, (db) => selectRegister(db, { institutionId }))
  ensureMay(actor, 'read_policies', institutionId)
  const register = gatherRegister(results, request.at)
  return register.policies.map((policy) => presentSummary(register, policy))
}
