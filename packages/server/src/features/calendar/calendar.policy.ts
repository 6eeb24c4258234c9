import { type Action, actsAs, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { calendarActors } from './recorded-change.ts'

type Who = Pick<Actor, 'memberships'>

export function canReadCalendar({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'read_calendar', { institutionId })
}

/** Days, and whether something is open. */
export function canKeepCalendar({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'keep_calendar', { institutionId })
}

/** That nothing moves any more, or does again. */
export function canLockRound({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'lock_round', { institutionId })
}

/** The institutions for which this person keeps calendars in the name of the ministry. */
export function institutionsOfOperator({ memberships }: Who): readonly string[] {
  const ids = new Set(memberships.map(({ institutionId }) => institutionId))
  return [...ids].filter((institutionId) => may(memberships, 'keep_calendars', { institutionId }))
}

/** As whom somebody changes a calendar: for the ministry before anything else, since then no letter is asked for. */
export function keepsAs({ memberships }: Who, action: Action, institutionId: string) {
  return actsAs(calendarActors, memberships, { action, institutionId })
}
