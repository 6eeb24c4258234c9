import type { OwnAssignment } from '../api/own-assignments.ts'

/** Whether an assignment opens this assessment now, also while it stands in a stage in which nothing is to be done. */
export function isOpenHere(
  assignments: readonly Pick<OwnAssignment, 'assessmentId' | 'state'>[],
  assessmentId: string,
): boolean {
  return assignments.some(
    (each) => each.assessmentId === assessmentId && (each.state === 'open' || each.state === 'waiting'),
  )
}
