import type { z } from '@hono/zod-openapi'
import { type Conflict, isBarred, mustBeDeclared } from '@undagi/maturity'
import { type Duty, roleForDuty } from '@undagi/permissions'
import { dayIn } from '../../platform/day-in.ts'
import type { Member } from '../people/people.usecases.ts'
import type { AssignmentChange } from './assignment-change.ts'
import {
  alreadyAssigned,
  assignmentLetterRequired,
  conflictNotExplained,
  conflictOfInterest,
  daysTurnedRound,
  notAnAssessor,
  notBlind,
  notJudgedFromOutside,
  notOneself,
} from './assignments.errors.ts'
import type { AssignsAs } from './assignments.policy.ts'
import type { Place } from './assignments.repository.ts'
import type { newAssignmentSchema } from './assignments.schemas.ts'
import { type Assignments, isStanding } from './fold-assignments.ts'
import { tiedBy } from './tied-by.ts'

type Asked = z.infer<typeof newAssignmentSchema>
interface Wanted extends Pick<Asked, 'assessorId' | 'from' | 'until' | 'reason'> {
  readonly duty: Duty
  readonly indicatorCodes: Assigned['indicatorCodes']
  readonly letter: Assigned['letter']
}
type Assigned = Extract<AssignmentChange, { kind: 'assigned' }>

interface Known {
  readonly place: Place
  readonly state: Assignments
  readonly members: readonly Member[]
  readonly actorId: string
  readonly as: AssignsAs
  readonly at: Date
}

/** The assignment that is written down, or the problem that stands against it. */
export function decideAssignment(asked: Asked, known: Known): Omit<Assigned, 'kind' | 'assignmentId'> {
  const { duty = 'judging', indicatorCodes = null, letter: given = null } = asked
  const wanted: Wanted = { ...asked, duty, indicatorCodes, letter: given }
  const { assessorId, from, until, reason } = wanted
  const { place, state, members } = known
  const today = dayIn(place.timeZone, known.at)
  if (until < from || until < today) throw daysTurnedRound()
  if (assessorId === known.actorId) throw notOneself()
  const letter = letterOf(wanted, known, today)
  const assessor = findAssessor(wanted, known)
  ensureAlone(wanted, known)
  const conflicts = tiedBy(assessorId, { members, state }, { ...place, on: from })
  ensureFree(conflicts, reason)
  return {
    ...{ assessorId, assessorName: assessor.name, duty, indicatorCodes, from, until, letter, reason },
    conflicts: conflicts.map(({ kind, effect }) => ({ kind, effect })),
  }
}

/** Whoever is not of the ministry names the letter that says it; one that is not written yet says nothing. */
function letterOf({ letter }: Wanted, { as }: Known, today: string): Assigned['letter'] {
  if (letter === null && as === 'person_in_charge') throw assignmentLetterRequired()
  if (letter !== null && letter.date > today) throw assignmentLetterRequired()
  return letter
}

/** Invited here for this duty on the first of these days. */
function findAssessor({ assessorId, from, duty }: Wanted, { place, members }: Known): Member {
  if (place.roundKind === 'self_assessment') throw notJudgedFromOutside()
  const found = members.find(
    ({ personId, role, validFrom, validTo }) =>
      personId === assessorId &&
      role === roleForDuty(duty) &&
      dayIn(place.timeZone, validFrom) <= from &&
      (validTo === null || from <= dayIn(place.timeZone, new Date(validTo.getTime() - 1))),
  )
  if (found === undefined) throw notAnAssessor()
  return found
}

/** Once for each duty; and who rates a second time has never seen the first. */
function ensureAlone({ assessorId, from, duty }: Wanted, { place, state }: Known): void {
  const theirs = state.assignments.filter(
    (each) => each.assessmentId === place.id && each.assessorId === assessorId,
  )
  if (theirs.some((each) => each.duty === duty && isStanding(each, from))) throw alreadyAssigned()
  const isBlind = (each: Duty) => each === 'second_rating'
  if (theirs.some((each) => isBlind(each.duty) !== isBlind(duty))) throw notBlind()
}

function ensureFree(conflicts: readonly Conflict[], reason: string): void {
  if (isBarred(conflicts)) throw conflictOfInterest()
  if (mustBeDeclared(conflicts) && lettersIn(reason) < 10) throw conflictNotExplained()
}

/** Blanks and repeated marks say nothing. */
const lettersIn = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length
