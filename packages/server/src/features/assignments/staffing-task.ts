import { ruleOf } from '@undagi/permissions'
import type { AskedOf, Task } from '../../task.ts'
import { assignedOf, stepOfDuty } from '../assessments/usecases/read-outside-work.ts'
import type { Assignment } from './fold-assignments.ts'
import { type Judging, leftOf } from './judging.ts'
import type { Stop } from './stopped-assignment.ts'

/** Who is to be assigned in which role. */
const roleOf = { judging: 'external_assessor', review: 'score_reviewer' } as const

/** With what a tie stopped. */
export type Staffing = Judging & {
  readonly stopsOf: (assignment: Assignment) => readonly Stop[]
}

/**
 * Indicators that wait in this stage and were given to nobody, or only to somebody whom a tie stopped: for whoever may assign, as long as any is
 * left. The ministry's operator assigns, and invites whoever is missing; where there is none, the person in charge by its letter, as soon as somebody is invited who could be assigned. Who
 * keeps the accounts of the institution lets nobody in.
 */
export function staffingTask(judging: Staffing): readonly Task[] {
  const { place, assignments, codes, dueAt, movedAt, at, stopsOf } = judging
  const { id: assessmentId, institutionId, year, stage, isLocked } = place
  const duty = stage === 'score_review' ? 'review' : 'judging'
  if (!ruleOf(stepOfDuty[duty]).states.some((state) => state === stage)) return []
  const given = new Set(
    assignments
      .filter((each) => each.duty === duty && stopsOf(each).length === 0)
      .flatMap(({ indicatorCodes }) => assignedOf(codes, indicatorCodes)),
  )
  const { of, open } = leftOf(judging, { duty, personId: '', assigned: codes })
  const count = open.filter((code) => !given.has(code)).length
  if (count === 0) return []
  const there = { path: `/${year}/tahap`, unlessAlso: 'administrator' } satisfies Partial<AskedOf>
  return [
    {
      key: `staffing:${duty}:${assessmentId}:${stage}:${movedAt?.toISOString() ?? 'first'}`,
      ...{ does: 'assign_assessors', isLocked },
      ...{ kind: 'staffing', institutionId, assessmentId, year, stage, unit: null, indicatorCode: null },
      ...{ question: null, since: movedAt, dueAt, lapsesUnheld: true, isOutside: true, left: { count, of } },
      askedOf: [
        // once its last day is over the next step is their one task; on the same page they may still assign
        ...(dueAt !== null && dueAt <= at ? [] : [{ roles: ['national_operator' as const], ...there }]),
        { roles: ['person_in_charge'], unlessHeld: 'national_operator', whereHeld: roleOf[duty], ...there },
      ],
    },
  ]
}
