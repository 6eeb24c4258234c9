import type { Task } from '../../task.ts'
import { assignedOf } from '../assessments/usecases/read-outside-work.ts'
import type { Assignment } from './fold-assignments.ts'
import type { Judging } from './judging.ts'
import type { Stop } from './stopped-assignment.ts'

type Stopped = Pick<Judging, 'place' | 'assignments' | 'codes' | 'dueAt'> & {
  readonly stopsOf: (assignment: Assignment) => readonly Stop[]
}

/**
 * An assignment that a tie stopped waits for whoever may assign, until it is ended, the tie is taken back, or somebody was assigned since to all that
 * it leaves. Of the task itself everybody whom it asks reads a name; which tie it is stands with the assignments.
 */
export function stoppedTasks({ place, assignments, codes, dueAt, stopsOf }: Stopped): readonly Task[] {
  const { id: assessmentId, institutionId, year, stage, isLocked } = place
  const path = `/${year}/tahap`
  return assignments.flatMap((assignment) => {
    const stops = stopsOf(assignment)
    if (stops.length === 0) return []
    const since = stoppedAt(assignment, stops)
    const replaced = new Set(
      assignments
        .filter((each) => each.duty === assignment.duty && each.assignedAt > since)
        .filter((each) => stopsOf(each).length === 0)
        .flatMap(({ indicatorCodes }) => assignedOf(codes, indicatorCodes)),
    )
    if (assignedOf(codes, assignment.indicatorCodes).every((code) => replaced.has(code))) return []
    return [
      {
        key: `stopped_assignment:${assignment.assignmentId}:${since.toISOString()}`,
        ...{ kind: 'stopped_assignment' as const, does: 'assign_assessors' as const, isLocked },
        ...{ institutionId, assessmentId, year, stage, unit: null, indicatorCode: null },
        ...{ question: assignment.assessorName, since, dueAt, lapsesUnheld: true, isOutside: true },
        askedOf: [
          { roles: ['national_operator'] as const, path, unlessAlso: 'administrator' as const },
          {
            ...{ roles: ['person_in_charge'] as const, unlessHeld: 'national_operator' as const, path },
            unlessAlso: 'administrator' as const,
          },
        ],
      },
    ]
  })
}

/** A tie that was told before stops from the day of the assignment. */
function stoppedAt({ assignedAt }: Assignment, stops: readonly Stop[]): Date {
  const told = Math.min(...stops.map(({ declaredAt }) => (declaredAt ?? assignedAt).getTime()))
  return new Date(Math.max(told, assignedAt.getTime()))
}
