import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { ensureNumbered, refuse } from '../ensure-steps.ts'
import { type PolicyKey, policyIn, registerWithin, viewWithin } from '../find-policy.ts'
import { refusalOf } from '../life-cycle.ts'
import type { PolicyView } from '../policies.presenter.ts'
import { insertSteps, updatePolicy, waitForRegister } from '../policies.repository.ts'
import type { newStepSchema } from '../policies.schemas.ts'

/** One more thing that happened to a policy. */
export async function recordPolicyStep(
  key: PolicyKey,
  { number: written, ...next }: z.infer<typeof newStepSchema>,
  { database, request }: RequestContext,
): Promise<PolicyView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_policies', key.institutionId)
    await waitForRegister(db, key.institutionId)
    const register = await registerWithin(db, key.institutionId, request.at)
    const { row, kind, steps, recorded } = policyIn(register, key.policyId)
    const refusal = refusalOf({ kind, steps, next, today: register.today })
    if (refusal !== null) throw refuse(refusal, '')
    const number = written ?? row.number
    ensureNumbered(number, [next])
    const sequence = recorded.length + 1
    const author = { authorId: actor.personId, authorName: actor.name, recordedAt: request.at }
    await insertSteps(db, [{ ...key, ...next, ...author, sequence }])
    if (number !== row.number) await updatePolicy(db, key.policyId, { number, version: row.version + 1 })
    // Which number it had before stands nowhere else.
    const changes = differencesBetween({ number: row.number }, { number })
    refer(db, { policies: [{ policyId: key.policyId, sequence }], changes })
    return viewWithin(db, key, { actor, at: request.at })
  })
}
