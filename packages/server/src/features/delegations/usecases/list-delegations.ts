import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { presentDelegation } from '../delegations.presenter.ts'
import { selectDelegations } from '../delegations.repository.ts'
import type { ownDelegationsSchema } from '../delegations.schemas.ts'
import { lendsTo } from '../lends-filling.ts'

export async function listDelegations({
  database,
  request,
}: RequestContext): Promise<z.infer<typeof ownDelegationsSchema>> {
  const { actor, results } = await database.read(request, (db) => [selectDelegations(db)])
  const [given, received] = [true, false].map((isGiver) =>
    results[0]
      .filter(({ delegation }) => (delegation.giverId === actor.personId) === isGiver)
      .map((row) => presentDelegation(row, { at: request.at, lends: lendsTo(row, actor, request.at) })),
  )
  return { given: given ?? [], received: received ?? [] }
}
