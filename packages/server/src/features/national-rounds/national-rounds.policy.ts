import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** The institutions for which this person opens rounds in the name of the ministry: nobody reaches any other through a national round. */
export function institutionsServed({ memberships }: Pick<Actor, 'memberships'>): readonly string[] {
  const ids = new Set(memberships.map(({ institutionId }) => institutionId))
  return [...ids].filter((institutionId) => may(memberships, 'open_national_rounds', { institutionId }))
}
