import { daysBetween } from './day-count.ts'

/** A review is announced so many days before it is due. */
const reviewNoticeDays = 60

export type ReviewState = 'none' | 'later' | 'soon' | 'lapsed'

/** How a policy stands with its review; of what no longer holds none is asked. */
export function reviewState(dueOn: string | null, today: string, isStanding: boolean): ReviewState {
  if (dueOn === null || !isStanding) return 'none'
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'lapsed'
  return days <= reviewNoticeDays ? 'soon' : 'later'
}
