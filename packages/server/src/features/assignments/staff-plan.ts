import { type Conflict, distributeWork, isBarred, mustBeDeclared, type WorkPlan } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { dayIn } from '../../platform/day-in.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { listMembers, type Member } from '../people/people.usecases.ts'
import { hasMinistry } from '../people/usecases/has-ministry.ts'
import { type AssignsAs, assignsAs, institutionsToPlan } from './assignments.policy.ts'
import { type Judged, listChanges, selectJudged } from './assignments.repository.ts'
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

export interface StaffPlan {
  readonly staffed: readonly Staffed[]
  readonly plan: WorkPlan
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
  const staffed: Staffed[] = []
  for (const judged of await selectJudged(db, { year, institutionIds })) {
    const members = await listMembers(db, judged.institutionId)
    const as = assignsAs(actor, {
      institutionId: judged.institutionId,
      hasMinistry: hasMinistry({ members, at }),
    })
    if (as !== undefined) staffed.push({ judged, as, people: await peopleFor(db, { judged, members, at }) })
  }
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
      const person = staffed.find(({ judged }) => judged.id === id)?.people.get(personId)
      return person === undefined || isTied(person)
    },
  })
  return { staffed, plan }
}

/** Somebody who cannot be assigned, or only with a reason of its own. */
export function isTied({ conflicts }: Pick<Person, 'conflicts'>): boolean {
  return isBarred(conflicts) || mustBeDeclared(conflicts)
}

interface Staffing {
  readonly judged: Judged
  readonly members: readonly Member[]
  readonly at: Date
}

async function peopleFor(db: Sql, { judged, members, at }: Staffing): Promise<ReadonlyMap<string, Person>> {
  const { id: assessmentId, institutionId, timeZone } = judged
  const today = dayIn(timeZone, at)
  const { assignments, ties } = foldAssignments(await listChanges(db, institutionId))
  const conflictsOf = (personId: string) =>
    tiedBy(personId, { members, ties }, { institutionId, timeZone, on: today })
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
