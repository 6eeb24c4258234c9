import {
  type AssessorTie,
  type ChosenConflictRule,
  type Conflict,
  conflictRulesOf,
  findConflicts,
} from '@undagi/maturity'
import { isFromOutside, type MemberRole } from '@undagi/permissions'
import { dayIn } from './day-in.ts'

/** A role at the institution, of now or of once. */
interface HeldThere {
  readonly role: MemberRole
  readonly validFrom: Date
  readonly validTo: Date | null
}

/** Everything known of one person and one institution that may tie them. */
export interface Known {
  readonly roles: readonly HeldThere[]
  readonly declared: readonly {
    readonly tie: AssessorTie['kind']
    readonly from: string | null
    readonly until: string | null
  }[]
  /** What the round says otherwise than the rules that are known. */
  readonly rules: readonly ChosenConflictRule[]
}

interface Asked {
  readonly institutionId: string
  readonly timeZone: string
  readonly on: string
}

/** What ties a person to an institution on a day, by the rules of the round: what they declared, and the roles they hold or held there. */
export function tiedBy(
  { roles, declared, rules }: Known,
  { timeZone, ...asked }: Asked,
): readonly Conflict[] {
  const { institutionId } = asked
  const employments = roles
    .filter(({ role }) => !isFromOutside(role))
    .map(
      ({ validFrom, validTo }): AssessorTie => ({
        ...{ kind: 'employment', institutionId, from: dayIn(timeZone, validFrom) },
        until: validTo === null ? null : lastDay(timeZone, validTo),
      }),
    )
  const told = declared.map(
    ({ tie: kind, from, until }): AssessorTie => ({ kind, institutionId, from, until }),
  )
  return findConflicts([...employments, ...told], { ...asked, rules: conflictRulesOf(rules) })
}

/** The instant at which a membership ends is no part of it. */
function lastDay(timeZone: string, end: Date): string {
  return dayIn(timeZone, new Date(end.getTime() - 1))
}

/** What blocks, always; what must be declared, until somebody who knows of it assigns again and says why. */
export function stopsWork(
  { kind, effect }: Pick<Conflict, 'kind' | 'effect'>,
  explained: readonly Conflict['kind'][],
): boolean {
  return effect === 'blocks' || (effect === 'must_be_declared' && !explained.includes(kind))
}
