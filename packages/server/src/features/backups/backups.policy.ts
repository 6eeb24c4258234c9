import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** A backup is of the whole installation: whoever administers any institution in it may see and ask for one. */
export function canManageBackups(actor: Pick<Actor, 'memberships'>): boolean {
  return may(actor.memberships, 'manage_backups')
}
