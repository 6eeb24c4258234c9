import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type PolicyKey, viewWithin } from '../find-policy.ts'
import type { PolicyView } from '../policies.presenter.ts'

/** One policy with its steps, what it does to others and others to it, and where its text says something else. */
export async function readPolicy(key: PolicyKey, { database, request }: RequestContext): Promise<PolicyView> {
  return database.asActor(request, ({ db, actor }) => {
    ensureMay(actor, 'read_policies', key.institutionId)
    return viewWithin(db, key, { actor, at: request.at })
  })
}
