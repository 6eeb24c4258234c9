import type { RequestContext } from '../../../request-context.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { canSeeConflictRules } from '../conflicts.policy.ts'
import type { ConflictRulesView } from '../conflicts.presenter.ts'
import { getPlace, rulesWithin } from '../rules-within.ts'

/** Which ties forbid an assessor in a round, or must be explained, and who said so: for everybody who works in it. */
export async function readConflictRules(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<ConflictRulesView> {
  return database.asActor(request, async ({ db, actor }) => {
    const place = await getPlace(db, { assessmentId, actor })
    if (!canSeeConflictRules(actor, place.institutionId)) throw roleNotAllowed()
    return rulesWithin(db, { place, actor })
  })
}
