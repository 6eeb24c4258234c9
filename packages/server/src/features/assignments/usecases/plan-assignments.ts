import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import type { planQuery } from '../assignments.schemas.ts'
import { type PlanView, presentPlan } from '../plan.presenter.ts'
import { staffPlan } from '../staff-plan.ts'

/** Proposes who judges what, in the institutions in which the person assigns; it assigns nobody. */
export async function planAssignments(
  wanted: z.infer<typeof planQuery>,
  { database, request }: RequestContext,
): Promise<PlanView> {
  return database.asActor(request, async ({ db, actor }) =>
    presentPlan(await staffPlan(db, { ...wanted, actor, at: request.at })),
  )
}
