import { may, mayThrough } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** Rounds are seen by everyone of the institution; what came out of one by who reads its assessment, wherever that stands. */
export function canSeeResult(
  { memberships }: Pick<Actor, 'memberships'>,
  where: { readonly institutionId: string; readonly assessmentId: string },
): boolean {
  return may(memberships, 'read_assessment', { ...where, state: 'filling' })
}

/** What was published is no secret of whoever reads the assessment: the ministry announced it. */
export function canSeePublished({ memberships }: Pick<Actor, 'memberships'>, institutionId: string): boolean {
  return may(memberships, 'see_institution', { institutionId })
}

/**
 * Rounds of the institution that the person opens; undefined: all. Whoever holds no role there and was delegated something opens
 * the rounds of that, and no others.
 */
export function openedAssessments(
  { memberships, delegations }: Pick<Actor, 'memberships' | 'delegations'>,
  institutionId: string,
): ReadonlySet<string> | undefined {
  if (may(memberships, 'open_institution', { institutionId })) return undefined
  const lent = delegations.filter((each) => mayThrough(each, 'open_institution', { institutionId }))
  return new Set(lent.map(({ assessmentId }) => assessmentId))
}
