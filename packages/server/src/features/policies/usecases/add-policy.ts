import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { checkCarried, checkRelations, checkTextAndUnits } from '../check-links.ts'
import { ensureNumbered, ensureSteps } from '../ensure-steps.ts'
import { registerWithin, viewWithin } from '../find-policy.ts'
import type { PolicyView } from '../policies.presenter.ts'
import {
  insertPolicy,
  insertSteps,
  replaceCarriers,
  replaceRelations,
  waitForRegister,
} from '../policies.repository.ts'
import type { newPolicySchema } from '../policies.schemas.ts'

type NewPolicy = z.infer<typeof newPolicySchema> & { readonly institutionId: string }

/** A policy enters the register, with what is known to have happened to it. */
export async function addPolicy(
  { institutionId, relations, carries, steps, ...described }: NewPolicy,
  { database, editions, request }: RequestContext,
): Promise<PolicyView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_policies', institutionId)
    await waitForRegister(db, institutionId)
    const register = await registerWithin(db, institutionId, request.at)
    ensureSteps(described.kind, steps, register.today)
    ensureNumbered(described.number, steps)
    // What is not there yet cannot be pointed at: no circle can be closed, but targets must exist.
    checkRelations(register, '', relations)
    await checkCarried(db, editions, carries)
    await checkTextAndUnits(db, { institutionId, ...described }, actor)
    const policyId = await insertPolicy(db, { institutionId, ...described, addedAt: request.at })
    const key = { institutionId, policyId }
    const author = { authorId: actor.personId, authorName: actor.name, recordedAt: request.at }
    await insertSteps(
      db,
      steps.map((step, index) => ({ ...key, ...step, ...author, sequence: index + 1 })),
    )
    await replaceRelations(db, key, relations)
    await replaceCarriers(db, key, carries)
    refer(db, { policies: [{ policyId, added: true }] })
    return viewWithin(db, key, { actor, at: request.at })
  })
}
