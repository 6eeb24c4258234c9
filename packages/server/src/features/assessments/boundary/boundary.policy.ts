import type { AssessmentState } from '@undagi/maturity'
import { actsAs, isMinistrysHere } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import { boundaryActors } from './boundary-ruled.ts'

type Who = Pick<Actor, 'memberships'>

interface Standing {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** As whom somebody says the rule: for the ministry before anything else; undefined: they may not, where the assessment stands. */
export function rulesAs({ memberships }: Who, { id, institutionId, stage }: Standing) {
  const about = { institutionId, assessmentId: id, state: stage }
  return actsAs(boundaryActors, memberships, { action: 'set_boundary_rule', ...about })
}

/** Whether the person would say it, were nobody here for the ministry. */
export function isMinistrysToRule({ memberships }: Who, { id, institutionId, stage }: Standing): boolean {
  return isMinistrysHere(memberships, 'set_boundary_rule', { institutionId, assessmentId: id, state: stage })
}
