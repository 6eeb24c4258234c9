import type { AccountPresence, Device } from './presence.ts'

/** An hour belongs to the work at a computer when it has a third of the days of the busiest hour. */
const usualShare = 1 / 3
/** Over so many hours lunch, prayer and a meeting may take somebody from the desk. */
const pauseHours = 2

/**
 * The hours in which somebody usually sits at the account's main computer. Outside them a computer that does something is as likely
 * controlled from afar, by the person at home.
 */
export function findWorkingHours(
  { dayOf, hourOf }: Pick<AccountPresence, 'dayOf' | 'hourOf'>,
  computers: readonly Device[],
): ReadonlySet<number> {
  const daysOf = ({ presences }: Device) => new Set(presences.map(({ slot }) => dayOf(slot))).size
  const [main] = computers.toSorted((a, b) => daysOf(b) - daysOf(a))
  if (main === undefined) return new Set()
  const dayHours = new Set(main.presences.map(({ slot }) => `${dayOf(slot)} ${hourOf(slot)}`))
  const days = Map.groupBy(dayHours, (dayHour) => Number(dayHour.split(' ')[1]))
  const busiest = [...days.values()].reduce((most, own) => Math.max(most, own.length), 0)
  const usual = [...days].filter(([, own]) => own.length >= usualShare * busiest).map(([hour]) => hour)
  return new Set(Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isWithin(usual, hour)))
}

/** A usual hour, or one in a short pause between two. */
function isWithin(usual: readonly number[], hour: number): boolean {
  const before = usual.map((each) => (hour - each + 24) % 24)
  const after = usual.map((each) => (each - hour + 24) % 24)
  return Math.min(...before) + Math.min(...after) <= pauseHours + 1
}
