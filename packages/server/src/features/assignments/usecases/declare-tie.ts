import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { daysTurnedRound, tieGone } from '../assignments.errors.ts'
import type { AssignmentsView } from '../assignments.presenter.ts'
import type { tieChangeSchema } from '../assignments.schemas.ts'
import { changeAssignments } from '../change-assignments.ts'

/** An assessor says what ties them to the institution, or takes back what no longer holds. Nobody says it for another. */
export async function changeOwnTies(
  assessmentId: string,
  wanted: z.infer<typeof tieChangeSchema>,
  context: RequestContext,
): Promise<AssignmentsView> {
  return changeAssignments({ assessmentId, action: 'declare_own_tie' }, context, (_, { state, actor }) => {
    if (wanted.kind === 'take_back') {
      const { tieId, note } = wanted
      const isOwn = state.ties.some((each) => each.tieId === tieId && each.personId === actor.personId)
      if (!isOwn) throw tieGone()
      return { kind: 'tie_taken_back', tieId, note }
    }
    const { tie, from, until, note } = wanted
    if (from !== null && until !== null && until < from) throw daysTurnedRound()
    return { kind: 'tie_declared', tieId: randomUUID(), tie, from, until, note }
  })
}
