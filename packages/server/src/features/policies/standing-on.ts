import { type DatedStep, foldSteps } from './life-cycle.ts'
import type { PolicyKind, PolicyState, RelationKind } from './policy-words.ts'
import { procedures } from './procedures.ts'

/** What decides whether a policy holds. */
export interface StandingPolicy {
  readonly id: string
  readonly kind: PolicyKind
  /** Those that count, in their order. */
  readonly steps: readonly DatedStep[]
  /** As the text says; null: the day that follows from how it came about. */
  readonly inForceFrom: string | null
  readonly relations: readonly { readonly kind: RelationKind; readonly otherId: string | null }[]
}

export interface Standing {
  readonly state: PolicyState
  readonly since: string
  /** The policy that amended or revoked it by itself; null: its own steps say so. */
  readonly through: string | null
  readonly isInForce: boolean
}

/** The first day it holds: as it says, or when promulgated where that is asked, or when enacted; null: not known yet. */
export function inForceDay({ kind, steps, inForceFrom }: StandingPolicy): string | null {
  const final = procedures[kind].at(-1)?.step
  const came = steps.findLast(({ step }) => step === final)?.day ?? null
  const isOlderThanRegister = steps.some(({ step }) => step === 'amended' || step === 'revoked')
  const enacted = steps.findLast(({ step }) => step === 'enacted')?.day ?? null
  const day = came ?? (isOlderThanRegister ? enacted : null)
  return day === null ? null : (inForceFrom ?? day)
}

/** Where a policy stands on a day. What another one in force amends or revokes changes by itself, from that one's first day on. */
export function standingOn(policy: StandingPolicy, day: string, all: readonly StandingPolicy[]): Standing {
  const steps = policy.steps.filter((each) => each.day <= day)
  const own = { state: foldSteps(steps), since: steps.at(-1)?.day ?? day, through: null }
  const begins = inForceDay({ ...policy, steps })
  const holds = (state: PolicyState) => begins !== null && begins <= day && isStanding(state)
  if (!isStanding(own.state)) return { ...own, isInForce: false }
  const revoked = changedBy(policy.id, 'revokes', { day, all }).at(0)
  if (revoked !== undefined)
    return { state: 'revoked', since: revoked.from, through: revoked.id, isInForce: false }
  const amended = changedBy(policy.id, 'amends', { day, all }).at(-1)
  if (amended === undefined || amended.from < own.since) return { ...own, isInForce: holds(own.state) }
  return { state: 'amended', since: amended.from, through: amended.id, isInForce: holds('amended') }
}

const isStanding = (state: PolicyState) => state === 'enacted' || state === 'amended'

/** Who does that to it and holds already, the first one first. Of who is revoked since, what it did stays done. */
function changedBy(
  id: string,
  kind: RelationKind,
  { day, all }: { readonly day: string; readonly all: readonly StandingPolicy[] },
): { readonly id: string; readonly from: string }[] {
  return all
    .filter(({ relations }) => relations.some((each) => each.kind === kind && each.otherId === id))
    .flatMap((other) => {
      const from = inForceDay({ ...other, steps: other.steps.filter((each) => each.day <= day) })
      return from !== null && from <= day ? [{ id: other.id, from }] : []
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
