import { type AssignedTo, isAssignedRole } from '@undagi/permissions'
import { type ToldOfPerson, withAssignments } from '../../../platform/database/assigned-to.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { Member } from '../../people/people.usecases.ts'
import { listChangesOfAll, type Place, selectPlacesOf } from '../assignments.repository.ts'
import {
  type Assignment,
  type Assignments,
  chosenRules,
  foldAssignments,
  isStanding,
} from '../fold-assignments.ts'

/** A role of this instant; of who judges from outside with what it was assigned and nothing stands against. */
export type SeatNow = Member & { readonly assigned?: readonly AssignedTo[] }

type Members = ReadonlyMap<string, readonly Member[]>

/** Of each institution the roles that are held now, as each of their people finds them when they ask; in two queries, however many institutions. */
export async function seatsNowOfAll(
  db: Sql,
  members: Members,
  at: Date,
): Promise<ReadonlyMap<string, readonly SeatNow[]>> {
  const now = new Map([...members].map(([id, own]) => [id, own.filter((each) => isHeldAt(each, at))]))
  const ids = [...now].flatMap(([id, own]) => (own.some(({ role }) => isAssignedRole(role)) ? [id] : []))
  if (ids.length === 0) return now
  const [changes, places] = await Promise.all([listChangesOfAll(db, ids), selectPlacesOf(db, ids)])
  return new Map(
    [...now].map(([institutionId, held]) => {
      const known = { state: foldAssignments(changes.get(institutionId) ?? []), places, at }
      const toldOf = tellEach(known, { institutionId, everybody: members.get(institutionId) ?? [] })
      const seatOf = (member: Member) =>
        withAssignments([{ ...member, institutionId }], toldOf.get(member.personId) ?? null)
      return [institutionId, held.flatMap(seatOf)]
    }),
  )
}

export async function seatsNow(
  db: Sql,
  { institutionId, members, at }: { institutionId: string; members: readonly Member[]; at: Date },
): Promise<readonly SeatNow[]> {
  const seats = await seatsNowOfAll(db, new Map([[institutionId, members]]), at)
  return seats.get(institutionId) ?? []
}

const isHeldAt = ({ validFrom, validTo }: Member, at: Date) =>
  validFrom <= at && (validTo === null || at < validTo)

interface Known {
  readonly state: Assignments
  readonly places: readonly Place[]
  readonly at: Date
}

interface Here {
  readonly institutionId: string
  /** Of now and of before. */
  readonly everybody: readonly Member[]
}

/** Of each who was assigned something what a request of theirs is told. */
function tellEach(known: Known, { institutionId, everybody }: Here): ReadonlyMap<string, ToldOfPerson> {
  const { assignments, ties } = known.state
  const byPerson = Map.groupBy(assignments, ({ assessorId }) => assessorId)
  const isOf = (personId: string) => (each: { readonly personId: string }) => each.personId === personId
  return new Map(
    [...byPerson].map(([personId, theirs]) => [
      personId,
      {
        assigned: theirs.flatMap((each) => tellAssignment(each, known)),
        ties: ties
          .filter(isOf(personId))
          .map(({ tie, from, until }) => ({ institutionId, tie, from, until })),
        roles: everybody
          .filter(isOf(personId))
          .map(({ role, validFrom, validTo }) => ({ institutionId, role, validFrom, validTo })),
      },
    ]),
  )
}

/** None on a day on which it does not stand. */
function tellAssignment(assignment: Assignment, { state, places, at }: Known): ToldOfPerson['assigned'] {
  const { assessmentId, duty, indicatorCodes, conflicts, from } = assignment
  const place = places.find(({ id }) => id === assessmentId)
  if (place === undefined) return []
  const { institutionId, timeZone } = place
  const today = dayIn(timeZone, at)
  if (today < from || !isStanding(assignment, today)) return []
  const explained = conflicts.flatMap(({ kind, effect }) => (effect === 'must_be_declared' ? [kind] : []))
  const rules = chosenRules(state, assessmentId)
  return [{ institutionId, assessmentId, duty, indicatorCodes, explained, rules, timeZone, today }]
}
