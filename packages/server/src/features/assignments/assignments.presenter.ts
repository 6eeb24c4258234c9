import type { z } from '@hono/zod-openapi'
import type { Conflict } from '@undagi/maturity'
import { dayIn } from '../../platform/day-in.ts'
import type { assignmentsSchema } from './assignments.schemas.ts'
import { presentOrigin } from './conflicts.presenter.ts'
import type { Assignment, Assignments } from './fold-assignments.ts'
import { isStanding } from './fold-assignments.ts'
import type { Stop } from './stopped-assignment.ts'

export type AssignmentsView = z.infer<typeof assignmentsSchema>
type CandidateView = AssignmentsView['candidates'][number]

export interface Candidate {
  readonly personId: string
  readonly name: string
  readonly role: CandidateView['role']
  readonly load: number
  readonly conflicts: readonly Conflict[]
}

interface Looked {
  readonly assessmentId: string
  readonly personId: string
  readonly today: string
  readonly timeZone: string
  readonly canAssign: boolean
  readonly byLetterOnly: boolean
  readonly candidates: readonly Candidate[]
  /** What stops an assignment on this day; asked for who assigns alone. */
  readonly stopsOf: (assignment: Assignment) => readonly Stop[]
}

/** Who judges is told to all who may see it; what ties them, to whoever assigns and to themselves. */
export function presentAssignments({ assignments, ties }: Assignments, looked: Looked): AssignmentsView {
  const here = assignments.filter(({ assessmentId }) => assessmentId === looked.assessmentId)
  const own = ties.filter(({ personId }) => personId === looked.personId)
  return {
    canAssign: looked.canAssign,
    byLetterOnly: looked.byLetterOnly,
    assignments: here.map((each) => presentAssignment(each, looked)),
    candidates: looked.candidates.map(presentCandidate),
    ownTies: own.map(({ tieId, tie, from, until, note, declaredAt }) => {
      return { tieId, tie, from, until, note, declaredAt: declaredAt.toISOString() }
    }),
  }
}

function presentAssignment(
  each: Assignment,
  { today, timeZone, canAssign, personId, stopsOf }: Looked,
): AssignmentsView['assignments'][number] {
  const { assignmentId, assessorId, assessorName, from, until, assignedBy, assignedAt, reason, ended } = each
  const { duty, indicatorCodes, letter } = each
  const seesReason = canAssign || assessorId === personId
  return {
    ...{ assignmentId, assessorId, assessorName, duty, indicatorCodes, letter, from, until, assignedBy },
    isStanding: isStanding(each, today),
    assignedAt: assignedAt.toISOString(),
    reason: seesReason ? reason : null,
    endedBy: ended?.by ?? null,
    endReason: seesReason ? (ended?.reason ?? null) : null,
    stoppedBy: canAssign ? stopsOf(each).map((stop) => presentStop(stop, timeZone)) : [],
  }
}

type StopView = AssignmentsView['assignments'][number]['stoppedBy'][number]

function presentStop(
  { kind, effect, basis, tieUntil, countsUntil, declaredAt }: Stop,
  timeZone: string,
): StopView {
  const { isOfRound } = presentOrigin(basis)
  const declaredOn = declaredAt === null ? null : dayIn(timeZone, declaredAt)
  return { kind, effect, isOfRound, tieUntil, countsUntil, declaredOn }
}

function presentCandidate({ personId, name, role, load, conflicts }: Candidate): CandidateView {
  return { personId, name, role, load, conflicts: conflicts.map(presentConflict) }
}

function presentConflict({
  kind,
  effect,
  basis,
  endedMonthsAgo,
  countsUntil,
}: Conflict): CandidateView['conflicts'][number] {
  return { kind, effect, ...presentOrigin(basis), endedMonthsAgo, countsUntil }
}
