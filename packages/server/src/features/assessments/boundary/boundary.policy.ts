import type { AssessmentState } from '@undagi/maturity'
import { may } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import { boundaryActors } from './boundary-ruled.ts'

interface Standing {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** As whom somebody says the rule: for the ministry before anything else; undefined: they may not, where the assessment stands. */
export function rulesAs(
  { memberships }: Pick<Actor, 'memberships'>,
  { id, institutionId, stage }: Standing,
): (typeof boundaryActors)[number] | undefined {
  return boundaryActors.find((role) =>
    may(
      memberships.filter((each) => each.role === role),
      'set_boundary_rule',
      { institutionId, assessmentId: id, state: stage },
    ),
  )
}
