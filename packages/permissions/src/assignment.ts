import type { Duty } from './duties.ts'
import type { MemberRole } from './roles.ts'
import type { Rule } from './rule.ts'

/** An assessment that somebody was assigned, in force at this instant, with nothing that ties them to the institution in its way. */
export interface AssignedTo {
  readonly assessmentId: string
  readonly duty: Duty
  /** Null: all of its indicators. */
  readonly indicatorCodes: readonly string[] | null
}

/** Who judges from outside: the role says what they may do, and an assignment, where. Without one it opens nothing but the door. */
export const assignedRoles = ['external_assessor', 'score_reviewer'] as const satisfies readonly MemberRole[]

export function isAssignedRole(role: MemberRole): boolean {
  return assignedRoles.some((each) => each === role)
}

/** As what somebody is assigned a duty. */
export function roleForDuty(duty: Duty): (typeof assignedRoles)[number] {
  return duty === 'review' ? 'score_reviewer' : 'external_assessor'
}

interface Where {
  readonly assessmentId?: string | undefined
  readonly indicatorCode?: string | undefined
}

/** Whether one of the assignments lets a rule be used there; where no indicator is named, any of the assessment will do. */
export function isAssigned(
  assigned: readonly AssignedTo[],
  { scope, duties }: Pick<Rule, 'scope' | 'duties'>,
  { assessmentId, indicatorCode }: Where,
): boolean {
  if (duties === null) return true
  return assigned.some(
    (each) =>
      duties.includes(each.duty) &&
      (scope !== 'assessment' || each.assessmentId === assessmentId) &&
      (indicatorCode === undefined ||
        each.indicatorCodes === null ||
        each.indicatorCodes.includes(indicatorCode)),
  )
}

/** Whether somebody rates this assessment a second time, and so sees nothing of what the first said of it. */
export function isBlindOn(
  held: readonly { readonly assigned?: readonly AssignedTo[] }[],
  assessmentId: string,
): boolean {
  return held.some(({ assigned = [] }) =>
    assigned.some((each) => each.assessmentId === assessmentId && each.duty === 'second_rating'),
  )
}
