import { type AssignedTo, isAssignedRole, roleForDuty } from '@undagi/permissions'
import { stopsWork } from '../../../platform/database/assigned-to.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { Member } from '../../people/people.usecases.ts'
import type { RecordedChange } from '../assignment-change.ts'
import { listChangesOfAll, selectPlacesOf } from '../assignments.repository.ts'
import { type Assignment, foldAssignments, isStanding } from '../fold-assignments.ts'
import { tiedBy } from '../tied-by.ts'

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
  const placeOf = new Map(places.map((place) => [place.id, place]))
  return new Map(
    [...now].map(([id, own]) => [id, seatsOf(own, { changes: changes.get(id) ?? [], placeOf, at })]),
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
  readonly changes: readonly RecordedChange[]
  readonly placeOf: ReadonlyMap<string, Awaited<ReturnType<typeof selectPlacesOf>>[number]>
  readonly at: Date
}

function seatsOf(members: readonly Member[], { changes, placeOf, at }: Known): readonly SeatNow[] {
  const { assignments, ties } = foldAssignments(changes)
  const isInForce = (each: Assignment) => {
    const place = placeOf.get(each.assessmentId)
    if (place === undefined) return false
    const today = dayIn(place.timeZone, at)
    if (today < each.from || !isStanding(each, today)) return false
    const known = each.conflicts.map(({ kind }) => kind)
    const tied = tiedBy(each.assessorId, { members, ties }, { ...place, on: today })
    return !tied.some((conflict) => stopsWork(conflict, known))
  }
  const inForce = assignments.filter(isInForce)
  return members.map((member) => ({ ...member, assigned: assignedTo(inForce, member) }))
}

function assignedTo(
  inForce: readonly Assignment[],
  { personId, role }: Pick<Member, 'personId' | 'role'>,
): readonly AssignedTo[] {
  return inForce.flatMap(({ assessorId, assessmentId, duty, indicatorCodes }) =>
    assessorId === personId && roleForDuty(duty) === role ? [{ assessmentId, duty, indicatorCodes }] : [],
  )
}
