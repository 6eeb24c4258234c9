import type { RegisteredAct } from '@undagi/maturity'
import { daysBetween } from './day-count.ts'
import { type FoundPolicy, type Register, readinessIn, standingIn } from './found-register.ts'
import { dayOf } from './policies.presenter.ts'
import { type RoundDays, viewForRound } from './round-view.ts'
import { inForceDay } from './standing-on.ts'

/** What the register says of the policy whose text an item of the library is, as it counts for a round. */
export interface RegisteredPolicy extends RegisteredAct {
  readonly policyId: string
  readonly subject: string
  readonly number: string | null
  readonly enactedOn: string | null
  /** Steps that are left until it is in force, and when that would be; none where it is or will never be. */
  readonly stepsLeft: number
  readonly readyOn: string | null
  /** Against the day that the round is closed; negative: before it. */
  readonly daysAfterDue: number | null
  /** Revoked since, too late to count for this round. */
  readonly revokedSince: string | null
  /** When it is to be looked at again, as long as it holds. */
  readonly reviewDueOn: string | null
}

/** By the item that holds its text. Of several policies in one text the one that is furthest from being in force counts. */
export function registeredTexts(register: Register, round: RoundDays): ReadonlyMap<string, RegisteredPolicy> {
  const texts = new Map<string, RegisteredPolicy>()
  const { viewedOn } = viewForRound(register, round)
  for (const policy of register.policies) {
    const { evidenceItemId } = policy.row
    if (evidenceItemId === null || !policy.steps.some(({ day }) => day <= viewedOn)) continue
    const found = registeredIn(register, policy, round)
    const known = texts.get(evidenceItemId)
    if (known === undefined || reach[found.state] < reach[known.state]) texts.set(evidenceItemId, found)
  }
  return texts
}

const reach: Readonly<Record<RegisteredAct['state'], number>> = {
  ...{ revoked: 0, stopped: 1, proposed: 2, draft: 3, harmonisation: 4, enacted: 5, amended: 6 },
}

function registeredIn(register: Register, policy: FoundPolicy, round: RoundDays): RegisteredPolicy {
  const { dueOn, viewedOn } = viewForRound(register, round)
  const { subject, number, reviewDueOn } = policy.row
  const seen = countedStanding(register, policy, { viewedOn, assessedOn: round.assessmentDate })
  const readiness = readinessIn(register, policy, viewedOn)
  const readyOn = readiness?.readyOn ?? null
  const steps = policy.steps.filter(({ day }) => day <= viewedOn)
  const now = standingIn(register, policy, register.today)
  return {
    ...{ policyId: policy.id, subject, number, state: seen.state, since: seen.since, readyOn },
    enactedOn: dayOf({ steps }, 'enacted'),
    inForceOn: inForceDay({ ...policy, steps }),
    through: nameIn(register, seen.through),
    stepsLeft: readiness?.left.length ?? 0,
    daysAfterDue: readyOn === null ? null : daysBetween(dueOn, readyOn),
    reviewDueOn: isHolding(seen.state) ? reviewDueOn : null,
    revokedSince: now.state === 'revoked' && seen.state !== 'revoked' ? now.since : null,
  }
}

const isHolding = (state: RegisteredAct['state']) => state === 'enacted' || state === 'amended'

/** What was revoked after the day of the assessment was in force on it. */
function countedStanding(
  register: Register,
  policy: FoundPolicy,
  { viewedOn, assessedOn }: { readonly viewedOn: string; readonly assessedOn: string },
) {
  const seen = standingIn(register, policy, viewedOn)
  const isLater = seen.state === 'revoked' && seen.since > assessedOn
  return isLater ? standingIn(register, policy, assessedOn) : seen
}

function nameIn({ byId }: Register, id: string | null): string | null {
  const other = id === null ? undefined : byId.get(id)
  if (other === undefined) return null
  const { subject, number } = other.row
  return number === null ? `"${subject}"` : `"${subject}" (Nomor ${number})`
}
