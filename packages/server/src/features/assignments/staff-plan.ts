import { type Conflict, distributeWork, isBarred, mustBeDeclared, type WorkPlan } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { dayIn } from '../../platform/day-in.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { listMembersOfAll, type Member } from '../people/people.usecases.ts'
import type { RecordedChange } from './assignment-change.ts'
import { type AssignsAs, assignsAs, institutionsToPlan } from './assignments.policy.ts'
import { type Judged, listChangesOfAll, selectJudged } from './assignments.repository.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { foldAssignments, isStanding } from './fold-assignments.ts'
import { tiedBy } from './tied-by.ts'

interface PlanRule {
  readonly year: number
  readonly needed: number
  readonly capacity: number
}

interface Person {
  readonly name: string
  readonly conflicts: readonly Conflict[]
  /** Judges it already. */
  readonly isStanding: boolean
}

/** An assessment of the plan, with the external assessors of its institution of today and those who have an assignment there. */
interface Staffed {
  readonly judged: Judged
  readonly as: AssignsAs
  readonly people: ReadonlyMap<string, Person>
}

/** What the plan of an institution rests on. */
interface Known {
  readonly members: readonly Member[]
  readonly changes: readonly RecordedChange[]
}

export interface StaffPlan {
  readonly staffed: readonly Staffed[]
  readonly plan: WorkPlan
  readonly knownOf: (institutionId: string) => Known
}

interface Planning extends PlanRule {
  readonly actor: Actor
  readonly at: Date
}

/** Who could judge what, in the institutions in which the person assigns. Where a reason would be needed, nobody is proposed. */
export async function staffPlan(
  db: Sql,
  { actor, at, year, needed, capacity }: Planning,
): Promise<StaffPlan> {
  const institutionIds = institutionsToPlan(actor)
  if (institutionIds.length === 0) throw roleNotAllowed()
  const judgedHere = await selectJudged(db, { year, institutionIds })
  const ids = [...new Set(judgedHere.map(({ institutionId }) => institutionId))]
  const [members, changes] = await Promise.all([listMembersOfAll(db, ids), listChangesOfAll(db, ids)])
  const knownOf = (id: string) => ({ members: members.get(id) ?? [], changes: changes.get(id) ?? [] })
  const staffed = judgedHere.flatMap((judged): Staffed[] => {
    const { institutionId } = judged
    const known = knownOf(institutionId)
    const as = assignsAs(actor, institutionId)
    return as === undefined ? [] : [{ judged, as, people: peopleFor({ judged, ...known, at }) }]
  })
  const peopleOf = new Map(staffed.map(({ judged, people }) => [judged.id, people]))
  const everybody = new Set(staffed.flatMap(({ people }) => [...people.keys()]))
  const plan = distributeWork({
    assessors: [...everybody].map((id) => ({ id, capacity })),
    assessments: staffed.map(({ judged }) => ({ id: judged.id, needed })),
    standing: staffed.flatMap(({ judged, people }) =>
      [...people].flatMap(([assessorId, { isStanding: stands }]) =>
        stands ? [{ assessorId, assessmentId: judged.id }] : [],
      ),
    ),
    isBarred: (personId, id) => {
      const person = peopleOf.get(id)?.get(personId)
      return person === undefined || isTied(person)
    },
  })
  return { staffed, plan, knownOf }
}

/** Somebody who cannot be assigned, or only with a reason of its own. */
export function isTied({ conflicts }: Pick<Person, 'conflicts'>): boolean {
  return isBarred(conflicts) || mustBeDeclared(conflicts)
}

interface Staffing extends Known {
  readonly judged: Judged
  readonly at: Date
}

function peopleFor({ judged, members, changes, at }: Staffing): ReadonlyMap<string, Person> {
  const { id: assessmentId, timeZone } = judged
  const today = dayIn(timeZone, at)
  const state = foldAssignments(changes)
  const { assignments } = state
  const conflictsOf = (personId: string) => tiedBy(personId, { members, state }, { ...judged, on: today })
  const candidates = chooseCandidates(members, { at, today, assignments, conflictsOf })
  const here = assignments.filter((each) => each.assessmentId === assessmentId && isStanding(each, today))
  const people = new Map<string, Person>()
  for (const { personId, name, conflicts } of candidates.filter(({ role }) => role === 'external_assessor'))
    people.set(personId, { name, conflicts, isStanding: false })
  // Who rates a second time or reviews is not asked to judge as well.
  for (const { assessorId, duty } of here) if (duty !== 'judging') people.delete(assessorId)
  for (const { assessorId, assessorName: name, duty } of here)
    if (duty === 'judging')
      people.set(assessorId, { name, conflicts: conflictsOf(assessorId), isStanding: true })
  return people
}
