import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** Tables are uploaded, previewed and listed by administrators; a published one is applied by them too. */
export function canBringTables(actor: Who, institutionId: string): boolean {
  return may(actor.memberships, 'bring_tables', { institutionId })
}

/** A value is a score wherever it comes from: besides bringing tables, the person scores in the institution it is for. */
export function canImportRatings(actor: Who, institutionId: string): boolean {
  return (
    canBringTables(actor, institutionId) &&
    may(actor.memberships, 'rate', { institutionId, state: 'filling' })
  )
}
