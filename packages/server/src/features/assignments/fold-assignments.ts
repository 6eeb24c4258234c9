import type { AssessorTie, ChosenConflictRule } from '@undagi/maturity'
import type { AssignmentChange, RecordedChange } from './assignment-change.ts'

type Assigned = Extract<AssignmentChange, { kind: 'assigned' }>
type Ruled = Extract<AssignmentChange, { kind: 'conflicts_ruled' }>

export interface Assignment extends Omit<Assigned, 'kind'> {
  readonly assessmentId: string
  readonly assignedBy: string
  readonly assignedAt: Date
  /** Taken back before its last day, or after; `null`: it runs, or ran, to its end. */
  readonly ended: { readonly by: string; readonly at: Date; readonly reason: string } | null
}

interface DeclaredTie {
  readonly tieId: string
  readonly personId: string
  readonly tie: AssessorTie['kind']
  readonly from: string | null
  readonly until: string | null
  readonly note: string
  readonly declaredAt: Date
}

/** One person's word on what forbids in a round. */
export interface ConflictRuling extends Omit<Ruled, 'kind'> {
  readonly assessmentId: string
  readonly byName: string
  readonly at: Date
}

export interface Assignments {
  /** Every one there ever was, in the order in which they were made. */
  readonly assignments: readonly Assignment[]
  /** Those that were not taken back. */
  readonly ties: readonly DeclaredTie[]
  /** All of them, in the order in which they were made: the last of a round stands. */
  readonly rulings: readonly ConflictRuling[]
}

const none: Assignments = { assignments: [], ties: [], rulings: [] }

/** What the changes of an institution, in order, come to. */
export function foldAssignments(changes: readonly RecordedChange[]): Assignments {
  return changes.reduce(follow, none)
}

/** What a round says otherwise than the rules that are known. */
export function chosenRules(
  { rulings }: Pick<Assignments, 'rulings'>,
  assessmentId: string,
): ChosenConflictRule[] {
  return rulings.findLast((each) => each.assessmentId === assessmentId)?.rules ?? []
}

/** Whether somebody is to judge on this day or a later one. */
export function isStanding({ ended, until }: Assignment, today: string): boolean {
  return ended === null && today <= until
}

function follow(before: Assignments, recorded: RecordedChange): Assignments {
  const { change, assessmentId, actorId, actorName: by, recordedAt: at } = recorded
  switch (change.kind) {
    case 'assigned': {
      const { kind: _, ...assigned } = change
      if (assessmentId === null) return before
      const added = { ...assigned, assessmentId, assignedBy: by, assignedAt: at, ended: null }
      return { ...before, assignments: [...before.assignments, added] }
    }
    case 'assignment_ended': {
      const ended = { by, at, reason: change.reason }
      const end = (each: Assignment) =>
        each.assignmentId === change.assignmentId ? { ...each, ended } : each
      return { ...before, assignments: before.assignments.map(end) }
    }
    case 'tie_declared': {
      const { kind: _, ...declared } = change
      return { ...before, ties: [...before.ties, { ...declared, personId: actorId, declaredAt: at }] }
    }
    case 'tie_taken_back':
      return { ...before, ties: before.ties.filter(({ tieId }) => tieId !== change.tieId) }
    case 'conflicts_ruled': {
      const { kind: _, ...ruled } = change
      if (assessmentId === null) return before
      return { ...before, rulings: [...before.rulings, { ...ruled, assessmentId, byName: by, at }] }
    }
  }
}
