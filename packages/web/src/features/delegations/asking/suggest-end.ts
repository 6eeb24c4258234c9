import type { Institution } from '../../../lib/api/contract.ts'
import { dayAfter, lastMoment } from '../../../lib/local-time.ts'

/** A week, or until the round's deadline where that is sooner and still to come. */
export function suggestEnd(now: string, deadline: string | null, timeZone: Institution['timeZone']): string {
  const inAWeek = dayAfter(now, 7, timeZone)
  if (deadline === null || deadline <= now) return inAWeek
  const lastDay = dayAfter(lastMoment(deadline), 0, timeZone)
  const isSooner = lastDay < inAWeek
  return isSooner ? lastDay : inAWeek
}
