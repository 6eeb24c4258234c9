import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** Rounds are seen by everyone of the institution; what came out of them by who reads its assessments. */
export function canSeeResults({ memberships }: Pick<Actor, 'memberships'>, institutionId: string): boolean {
  return may(memberships, 'read_assessment', { institutionId, state: 'open' })
}
