import type { PlannedWindow } from './calendar-change.ts'
import { addDays } from './day-number.ts'
import { type LocalZone, localClock, localDay } from './local-day.ts'

/**
 * The last day and the hour of what ends at an instant: a midnight ends the day before, whole. `endingAt(Date.parse('2026-09-15T08:00:00Z'),
 * 'Asia/Makassar')` is `{ last: '2026-09-15', closesAt: '16:00' }`.
 */
export function endingAt(endMs: number, zone: LocalZone): Pick<PlannedWindow, 'last' | 'closesAt'> {
  const [day, clock] = [localDay(endMs, zone), localClock(endMs, zone)]
  return clock === '00:00' ? { last: addDays(day, -1), closesAt: null } : { last: day, closesAt: clock }
}
