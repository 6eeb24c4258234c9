import type { ReminderAudience } from '@undagi/maturity'
import { type AssignedTo, isAssigned, isAssignedRole, type MemberRole, ruleOf } from '@undagi/permissions'
import type { AskedOf, Task } from '../../task.ts'

/** A role that somebody holds now, in a unit or in the whole institution. */
export interface Seat {
  readonly personId: string
  readonly role: MemberRole
  readonly unitId: string | null
  /** Of who judges from outside, in force now. Left out: nothing. */
  readonly assigned?: readonly AssignedTo[]
}

/** Who is told of a task at which step, and where those who are to do it find it. */
export interface Audience extends Readonly<Record<ReminderAudience, readonly string[]>> {
  readonly path: string
}

/** Whoever sees no tasks is not sent to them. */
const holdsTasks = ({ role }: Seat) => ruleOf('see_own_tasks').roles.includes(role)

/** Who answer for the whole, on either side: our reading, which no regulation spells out for reminders. */
const overseers: readonly MemberRole[] = ['person_in_charge', 'coordinator']
const overseersOutside: readonly MemberRole[] = ['national_operator']

/** Of the groups that a task is asked of, the first that anybody is in. Whoever is to do it is not told again as the one who answers for it. */
export function resolveAudience(
  task: Pick<Task, 'askedOf' | 'unit' | 'year' | 'assessmentId' | 'indicatorCode' | 'isOutside'>,
  seats: readonly Seat[],
): Audience {
  const { askedOf, unit, year, isOutside = false } = task
  const holders = new Set(seats.filter(holdsTasks).map(({ personId }) => personId))
  const isHeld = (wanted: MemberRole | undefined, by?: string) =>
    seats.some(({ role, personId }) => role === wanted && (by === undefined || personId === by))
  const groups = askedOf.map((group) => ({
    path: group.path,
    people: seats
      .filter((seat) => isIn(seat, group) && holders.has(seat.personId) && isOpenTo(seat, group, task))
      .filter(() => !isHeld(group.unlessHeld) && (group.whereHeld === undefined || isHeld(group.whereHeld)))
      .filter(({ personId }) => !isHeld(group.unlessAlso, personId))
      .map(({ personId }) => personId),
  }))
  const asked = groups.find(({ people }) => people.length > 0)
  const doers = [...new Set(asked?.people)]
  const others = (roles: readonly MemberRole[], unitId?: string) => {
    const people = seats.filter((seat) => isIn(seat, { roles, ...(unitId !== undefined && { unitId }) }))
    return [...new Set(people.map(({ personId }) => personId))].filter((id) => !doers.includes(id))
  }
  return {
    ...{
      doers,
      heads: unit === null ? [] : others(['unit_head'], unit.id),
      overseers: others(isOutside ? overseersOutside : overseers),
    },
    path: (asked ?? groups[0])?.path ?? `/${year}/tugas`,
  }
}

const isIn = (
  { role, unitId, personId }: Seat,
  { roles, unitId: unit, personIds }: Omit<AskedOf, 'path'>,
): boolean =>
  roles.includes(role) &&
  (unit === undefined || unitId === unit) &&
  (personIds === undefined || personIds.includes(personId))

/** To who comes from outside what an assignment lets them do there, and nothing else. */
function isOpenTo(
  { role, assigned = [] }: Seat,
  { action }: Pick<AskedOf, 'action'>,
  { assessmentId, indicatorCode }: Pick<Task, 'assessmentId' | 'indicatorCode'>,
): boolean {
  if (!isAssignedRole(role)) return true
  const where = { assessmentId, indicatorCode: indicatorCode ?? undefined }
  return action !== undefined && isAssigned(assigned, ruleOf(action), where)
}

/** Each task with who is told of it; what waits only for who is not there waits no more. */
export function withAudience(
  tasks: readonly Task[],
  seats: readonly Seat[],
): readonly { readonly task: Task; readonly audience: Audience }[] {
  return tasks
    .map((task) => ({ task, audience: resolveAudience(task, seats) }))
    .filter(({ task, audience }) => !task.lapsesUnheld || audience.doers.length > 0)
}
