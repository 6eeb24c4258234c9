import type { AssessmentState, ReminderAudience } from '@undagi/maturity'
import { type MemberRole, ruleOf } from '@undagi/permissions'
import type { Task } from './task.ts'

/** A role that somebody holds now, in a unit or in the whole institution. */
export interface Seat {
  readonly personId: string
  readonly role: MemberRole
  readonly unitId: string | null
}

/** Whose turn each stage is (PermenPANRB 59/2020: tim asesor internal, penanggung jawab, koordinator). */
const roleOfStage: Readonly<Partial<Record<AssessmentState, MemberRole>>> = {
  filling: 'internal_assessor',
  verification: 'person_in_charge',
  signing: 'coordinator',
}

/** Whoever sees no tasks is not sent to them. */
const holdsTasks = ({ role }: Seat) => ruleOf('see_own_tasks').roles.some((each) => each === role)

/** Who answer for the whole: our reading, which no regulation spells out for reminders. */
const overseers: readonly MemberRole[] = ['person_in_charge', 'coordinator']

/**
 * Who is told of a task at which step. Of what a unit is asked its respondents, or its head where it has none; of a stage whoever holds the role
 * whose turn it is; of what somebody was named for, this person. Whoever is to do it is not told again as the one who answers for it.
 */
export function resolveAudience(
  task: Pick<Task, 'kind' | 'stage' | 'unit' | 'ownerId'>,
  seats: readonly Seat[],
): Readonly<Record<ReminderAudience, readonly string[]>> {
  const holders = (roles: readonly (MemberRole | undefined)[], unitId: string | null) =>
    seats
      .filter((seat) => roles.includes(seat.role) && (unitId === null || seat.unitId === unitId))
      .map(({ personId }) => personId)
  const unitId = task.unit?.id ?? null
  const heads = unitId === null ? [] : holders(['unit_head'], unitId)
  const owner = seats.filter((seat) => seat.personId === task.ownerId && holdsTasks(seat))
  const unitAsked =
    unitId === null ? holders([roleOfStage[task.stage]], null) : holders(['respondent'], unitId)
  const asked = owner.length === 0 ? unitAsked : owner.map(({ personId }) => personId)
  const doers = asked.length === 0 ? heads : asked
  const others = (people: readonly string[]) =>
    [...new Set(people)].filter((personId) => !doers.includes(personId))
  return { doers: [...new Set(doers)], heads: others(heads), overseers: others(holders(overseers, null)) }
}
