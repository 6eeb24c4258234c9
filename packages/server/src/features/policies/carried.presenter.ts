import type { z } from '@hono/zod-openapi'
import { daysBetween } from './day-count.ts'
import { type FoundPolicy, type Register, readinessIn, standingIn } from './found-register.ts'
import type { carriedPoliciesSchema } from './policies.schemas.ts'
import { type RoundDays, viewForRound } from './round-view.ts'
import { inForceDay } from './standing-on.ts'

export type CarriedByPolicies = z.infer<typeof carriedPoliciesSchema>

interface Round extends RoundDays {
  readonly editionId: string
}

/** Who carries an indicator of a round; what came after the round was closed changes nothing for it. */
export function presentCarried(register: Register, round: Round, code: string): CarriedByPolicies {
  const { deadline, editionId } = round
  const { dueOn, viewedOn } = viewForRound(register, round)
  const carrying = register.policies.flatMap((policy) => {
    const here = policy.carries.filter((each) => each.editionId === editionId && each.indicatorCode === code)
    const existed = policy.steps.some(({ day }) => day <= viewedOn)
    if (here.length === 0 || !existed) return []
    const criterionCodes = here.flatMap(({ criterionCode }) => criterionCode ?? [])
    return [presentCarrier(register, policy, { dueOn, viewedOn, criterionCodes })]
  })
  return {
    ...{ dueOn, viewedOn, dueKind: deadline === null ? 'assessment_date' : 'deadline' },
    policies: carrying,
  }
}

interface Seen {
  readonly dueOn: string
  readonly viewedOn: string
  readonly criterionCodes: string[]
}

function presentCarrier(register: Register, policy: FoundPolicy, { dueOn, viewedOn, criterionCodes }: Seen) {
  const { id, kind, row } = policy
  const { state, since, isInForce } = standingIn(register, policy, viewedOn)
  const readiness = readinessIn(register, policy, viewedOn)
  const steps = policy.steps.filter(({ day }) => day <= viewedOn)
  const readyOn = readiness?.readyOn ?? null
  return {
    ...{ id, kind, subject: row.subject, number: row.number, state, since, isInForce, readyOn },
    ...{ inForceOn: inForceDay({ ...policy, steps }), criterionCodes },
    left: [...(readiness?.left ?? [])],
    daysAfterDue: readyOn === null ? null : daysBetween(dueOn, readyOn),
  }
}
