import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type PolicyKey, policyIn, registerWithin, viewWithin } from '../find-policy.ts'
import { stepNotWithdrawable } from '../policies.errors.ts'
import type { PolicyView } from '../policies.presenter.ts'
import { insertSteps, waitForRegister } from '../policies.repository.ts'

interface Withdrawal extends PolicyKey {
  readonly sequence: number
  readonly reason: string
}

/** The last step was recorded by mistake: it counts no more, and both stay readable. */
export async function withdrawPolicyStep(
  { sequence, reason, ...key }: Withdrawal,
  { database, request }: RequestContext,
): Promise<PolicyView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_policies', key.institutionId)
    await waitForRegister(db, key.institutionId)
    const register = await registerWithin(db, key.institutionId, request.at)
    const { steps, recorded } = policyIn(register, key.policyId)
    const last = steps.at(-1)
    if (last === undefined || last.sequence !== sequence || steps.length === 1) throw stepNotWithdrawable()
    await insertSteps(db, [
      {
        ...{ ...key, step: last.step, day: last.day, note: reason, takesBack: sequence },
        ...{ authorId: actor.personId, authorName: actor.name, recordedAt: request.at },
        sequence: recorded.length + 1,
      },
    ])
    refer(db, { policies: [{ policyId: key.policyId, sequence, withdrawn: true }] })
    return viewWithin(db, key, { actor, at: request.at })
  })
}
