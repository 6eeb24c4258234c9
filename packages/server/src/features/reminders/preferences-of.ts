import type { ReminderPreference } from '@undagi/maturity'
import type { selectPreferences } from './reminders.repository.ts'
import type { Seat } from './resolve-audience.ts'

type Chosen = Pick<Awaited<ReturnType<typeof selectPreferences>>[number], 'personId' | 'letters'>

/**
 * How much each wants by letter, as far as it is not everything. Who operates for the ministry does so in hundreds of institutions, and each sends
 * its own letter: there, where they hold no other role, nothing comes until they ask for it. Our own choice.
 */
export function preferencesOf(
  chosen: readonly Chosen[],
  seats: readonly Pick<Seat, 'personId' | 'role'>[],
): ReadonlyMap<string, ReminderPreference> {
  const operators = seats.filter(({ personId }) =>
    seats.every((each) => each.personId !== personId || each.role === 'national_operator'),
  )
  return new Map([
    ...operators.map(({ personId }): [string, ReminderPreference] => [personId, 'none']),
    ...chosen.map(({ personId, letters }): [string, ReminderPreference] => [personId, letters]),
  ])
}
