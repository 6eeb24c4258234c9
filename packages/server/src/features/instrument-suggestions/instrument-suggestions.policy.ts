import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

interface Written {
  readonly institutionId: string
  readonly authorId: string
}

/** Whoever wrote it. Anyone who works in the institution suggests; its administrators decide. */
export function canWithdraw(
  { memberships, personId }: Pick<Actor, 'memberships' | 'personId'>,
  { institutionId, authorId }: Written,
): boolean {
  return may(memberships, 'withdraw_suggestion', { institutionId, isOwn: personId === authorId })
}
