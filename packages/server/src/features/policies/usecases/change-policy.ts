import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { checkCarried, checkRelations, checkTextAndUnits } from '../check-links.ts'
import { ensureNumbered, ensureSteps } from '../ensure-steps.ts'
import { type PolicyKey, policyIn, registerWithin, viewWithin } from '../find-policy.ts'
import type { FoundPolicy } from '../found-register.ts'
import { stalePolicy } from '../policies.errors.ts'
import type { PolicyView } from '../policies.presenter.ts'
import { replaceCarriers, replaceRelations, updatePolicy, waitForRegister } from '../policies.repository.ts'
import type { policyChangeSchema } from '../policies.schemas.ts'

type Change = z.infer<typeof policyChangeSchema> & PolicyKey

/** What a policy is called and linked to; only for who saw it as it is. Its steps stay, and must fit its kind. */
export async function changePolicy(
  { institutionId, policyId, expectedVersion, relations, carries, ...described }: Change,
  { database, editions, request }: RequestContext,
): Promise<PolicyView> {
  const key = { institutionId, policyId }
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_policies', institutionId)
    await waitForRegister(db, institutionId)
    const register = await registerWithin(db, institutionId, request.at)
    const policy = policyIn(register, policyId)
    const seen = { actor, at: request.at }
    if (policy.row.version !== expectedVersion)
      throw stalePolicy({ current: await viewWithin(db, key, seen) })
    if (described.kind !== policy.kind) ensureSteps(described.kind, policy.steps, register.today)
    ensureNumbered(described.number, policy.steps)
    checkRelations(register, policyId, relations)
    await checkCarried(db, editions, carries)
    await checkTextAndUnits(db, { institutionId, ...described }, actor)
    const after = { ...described, relations, carries }
    refer(db, { policies: [{ policyId }], changes: differencesBetween(fieldsOf(policy), after) })
    await updatePolicy(db, policyId, { ...described, version: expectedVersion + 1 })
    await replaceRelations(db, key, relations)
    await replaceCarriers(db, key, carries)
    return viewWithin(db, key, seen)
  })
}

/** As a change says them. */
function fieldsOf({ row, articles, officers, relations, carries }: FoundPolicy) {
  const { kind, subject, number, note, inForceFrom, reviewDueOn, evidenceItemId } = row
  return {
    ...{ kind, subject, number, note, inForceFrom, reviewDueOn, evidenceItemId, articles, officers },
    relations: relations.map(({ kind: does, otherId, otherTitle }) => ({
      ...{ kind: does, otherId, otherTitle },
    })),
    carries: carries.map(({ editionId, indicatorCode, criterionCode }) => ({
      ...{ editionId, indicatorCode, criterionCode },
    })),
  }
}
