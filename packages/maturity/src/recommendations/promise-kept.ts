import type { Recommendation } from './fold-recommendation.ts'

/** What became of what was promised: kept in time, late (done after its day, or its day has passed), not yet, dropped. */
export const promiseOutcomes = ['kept', 'late', 'not_yet', 'dropped'] as const
export type PromiseOutcome = (typeof promiseOutcomes)[number]

type Promised = Pick<Recommendation, 'state' | 'dueOn' | 'reportedOn'>

/**
 * Whether a recommendation was kept, on a day. What counts is the day on which the unit said that it was done, not the day on which somebody
 * found time to confirm it; what nobody confirmed is not done. Null: it was a mistake and nothing was promised.
 *
 *     promiseKept({ state: 'done', dueOn: '2026-06-30', reportedOn: '2026-06-12' }, '2026-09-01') // 'kept'
 */
export function promiseKept({ state, dueOn, reportedOn }: Promised, today: string): PromiseOutcome | null {
  switch (state) {
    case 'taken_back':
      return null
    case 'dropped':
      return 'dropped'
    case 'done':
      return isAfter(reportedOn, dueOn) ? 'late' : 'kept'
    case 'not_done':
      return 'not_yet'
    case 'written':
    case 'planned':
      return isAfter(today, dueOn) ? 'late' : 'not_yet'
    case 'reported':
      return isAfter(reportedOn, dueOn) ? 'late' : 'not_yet'
  }
}

/** Whether somebody still has to answer it: it is neither done nor closed with a reason. */
export function isUnanswered({ state }: Pick<Recommendation, 'state'>): boolean {
  return state === 'written' || state === 'planned' || state === 'reported'
}

/** Days without a date are after nothing. */
function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day > other
}
