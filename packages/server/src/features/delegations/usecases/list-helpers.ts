import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { getDelegable } from '../../assessments/usecases/get-delegable.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { chooseHelpers } from '../choose-helpers.ts'
import type { helperSchema } from '../delegations.schemas.ts'

/** Whom of the institution one can ask, by name. */
export async function listHelpers(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<z.infer<typeof helperSchema>[]> {
  return database.asActor(request, async ({ db, actor }) => {
    const { institutionId } = await getDelegable(db, { actor, assessmentId, editions })
    const members = await listMembers(db, institutionId)
    return chooseHelpers(members, { at: request.at, giverId: actor.personId }).map(
      ({ personId, name, roles, unitName }) => ({ personId, name, roles: [...roles], unitName }),
    )
  })
}
