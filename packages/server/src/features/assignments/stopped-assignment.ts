import type { Conflict } from '@undagi/maturity'
import { stopsWork, tiedBy } from '../../platform/tied-by.ts'
import type { Member } from '../people/people.usecases.ts'
import { type Assignment, type Assignments, chosenRules, isStanding } from './fold-assignments.ts'

interface Known {
  readonly members: readonly Pick<Member, 'personId' | 'role' | 'validFrom' | 'validTo'>[]
  readonly state: Pick<Assignments, 'ties' | 'rulings'>
}

interface Asked {
  readonly institutionId: string
  readonly timeZone: string
  /** The day of now. */
  readonly on: string
}

/** A tie that stops an assignment. */
export interface Stop {
  readonly kind: Conflict['kind']
  readonly effect: Conflict['effect']
  readonly basis: Conflict['basis']
  /** The last day of the tie; null: nobody said when it ended, and it counts as if it lasts. */
  readonly tieUntil: string | null
  readonly countsUntil: Conflict['countsUntil']
  /** Null: a role that they hold or held there says it, and nobody declared it. */
  readonly declaredAt: Date | null
}

/**
 * What stops somebody who is still assigned, by the rules of the round and by what whoever assigned them explained: the same that closes the
 * assessment to them. None: they go on.
 */
export function stopsOf(assignment: Assignment, { members, state }: Known, asked: Asked): readonly Stop[] {
  if (!isStanding(assignment, asked.on)) return []
  const { assessorId, assessmentId, conflicts } = assignment
  const explained = conflicts.filter(({ effect }) => effect === 'must_be_declared').map(({ kind }) => kind)
  const isTheirs = ({ personId }: { readonly personId: string }) => personId === assessorId
  const rules = chosenRules(state, assessmentId)
  const stopping = (known: Pick<Parameters<typeof tiedBy>[0], 'roles' | 'declared'>) =>
    tiedBy({ ...known, rules }, asked).filter((tie) => stopsWork(tie, explained))
  const declared = state.ties
    .filter(isTheirs)
    .flatMap((tie) =>
      stopping({ roles: [], declared: [tie] }).map((conflict) => toStop(conflict, tie.declaredAt)),
    )
  const held = stopping({ roles: members.filter(isTheirs), declared: [] })
  const all = [...declared, ...held.map((conflict) => toStop(conflict, null))].toSorted(lastsLonger)
  return all.filter((stop, index) => all.findIndex(({ kind }) => kind === stop.kind) === index)
}

function toStop({ kind, effect, basis, countsUntil, tie }: Conflict, declaredAt: Date | null): Stop {
  return { kind, effect, basis, tieUntil: tie.until, countsUntil, declaredAt }
}

/** Of two ties of one kind, the one that stops longer comes first: the other one ends nothing. */
function lastsLonger(one: Stop, other: Stop): number {
  const [day, otherDay] = [one.countsUntil ?? open, other.countsUntil ?? open]
  return day === otherDay ? 0 : day > otherDay ? -1 : 1
}

const open = '9999-12-31'
