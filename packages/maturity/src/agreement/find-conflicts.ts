import { addMonths, monthsBetween } from '../evidence/iso-date.ts'
import type { ConflictKind, ConflictRule } from './conflict-rules.ts'

/** What ties an assessor to an institution, from when until when: ISO days, both included, `null` for open. */
export interface AssessorTie {
  /** Employment is the assessor's own institution while it lasts, and a previous employer after. */
  readonly kind: 'employment' | Exclude<ConflictKind, 'own_institution' | 'previous_employer'>
  readonly institutionId: string
  readonly from: string | null
  readonly until: string | null
}

export interface Conflict {
  readonly kind: ConflictKind
  /** What it does on this day: an ended tie beyond the period of its rule is gone, one whose rule states none is only shown. */
  readonly effect: ConflictRule['effect']
  readonly basis: ConflictRule['basis']
  /** Full months since the tie ended; `null` while it lasts. */
  readonly endedMonthsAgo: number | null
  /** The last day on which a tie that ended still counts; `null` while it lasts, and where its rule states no period. */
  readonly countsUntil: string | null
  readonly tie: AssessorTie
}

interface Asked {
  readonly institutionId: string
  /** The day of the assignment, ISO. */
  readonly on: string
  /** Of the round; nobody asks without saying which. */
  readonly rules: readonly ConflictRule[]
}

/**
 * Everything that ties somebody to an institution on a day, in the order of the ties: `findConflicts(ties, { institutionId, on:
 * '2026-09-01', rules: conflictRulesOf([]) })`. A tie that begins later is none yet. A kind without a rule is shown with an unknown basis, never left out.
 */
export function findConflicts(
  ties: readonly AssessorTie[],
  { institutionId, on, rules }: Asked,
): readonly Conflict[] {
  const own = ties.filter(
    (tie) => tie.institutionId === institutionId && (tie.from === null || tie.from <= on),
  )
  return own.flatMap((tie) => {
    const hasEnded = tie.until !== null && tie.until < on
    const kind = kindOf(tie, hasEnded)
    const rule = rules.find((each) => each.kind === kind)
    return hasEnded && tie.until !== null
      ? ended({ tie, kind, rule }, tie.until, on)
      : [lasting({ tie, kind, rule })]
  })
}

export function isBarred(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ effect }) => effect === 'blocks')
}

export function mustBeDeclared(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ effect }) => effect === 'must_be_declared')
}

interface Found {
  readonly tie: AssessorTie
  readonly kind: ConflictKind
  readonly rule: ConflictRule | undefined
}

function kindOf({ kind }: AssessorTie, hasEnded: boolean): ConflictKind {
  if (kind !== 'employment') return kind
  return hasEnded ? 'previous_employer' : 'own_institution'
}

function lasting({ tie, kind, rule }: Found): Conflict {
  const { effect = 'shown', basis = 'unknown' } = rule ?? {}
  return { kind, effect, basis, endedMonthsAgo: null, countsUntil: null, tie }
}

function ended(found: Found, until: string, on: string): readonly Conflict[] {
  const endedMonthsAgo = monthsBetween(until, on)
  const period = found.rule?.monthsAfterEnd ?? null
  if (period === null) return [{ ...lasting(found), effect: 'shown', endedMonthsAgo }]
  const countsUntil = addMonths(until, period)
  return on <= countsUntil ? [{ ...lasting(found), endedMonthsAgo, countsUntil }] : []
}
