import { addMonths } from '../evidence/iso-date.ts'
import { parseRational, subtract, toFractionText } from '../rational.ts'
import type { ScoredValue } from '../score-result.ts'
import { meanOf } from './compare-assessors.ts'

/** A value of an assessor beside the one that was settled on: reviewed, or agreed on in the double rating. */
export interface SettledRating {
  readonly assessorId: string
  /** The day on which the assessor gave it, ISO. */
  readonly on: string
  readonly value: string
  readonly settled: string
}

/** Days from `from` on, up to and without `before`; ISO. */
export interface DriftWindow {
  readonly from: string
  readonly before: string
}

interface DriftInWindow extends DriftWindow {
  readonly count: number
  /** Given minus settled on average, in levels: above 0 is milder than what was settled. `null`: too few to say anything. */
  readonly mean: ScoredValue | null
  /** By how much the mean moved since the last window that says something, exact; `null` where there is none. */
  readonly moved: string | null
}

export interface AssessorDrift {
  readonly assessorId: string
  readonly windows: readonly DriftInWindow[]
}

/** Below so many values of one assessor in a window nothing is said of it. Our own choice: no text at hand names a number. */
export const leastForDrift = 10

/** Windows of so many months one after the other: `driftWindows('2026-01-01', { months: 3, count: 4 })` is a year by quarters. */
export function driftWindows(
  from: string,
  { months, count }: { readonly months: number; readonly count: number },
): readonly DriftWindow[] {
  return Array.from({ length: count }, (_, at) => ({
    from: addMonths(from, at * months),
    before: addMonths(from, (at + 1) * months),
  }))
}

/**
 * How each assessor stands to what was settled, window by window, in order of their ids: `assessorDrift(ratings, driftWindows('2026-01-01',
 * { months: 3, count: 4 }))`. It says that somebody is milder or stricter than the review, never who is right. What lies in no window
 * counts nowhere. Throws a RangeError for a text that is no number.
 */
export function assessorDrift(
  ratings: readonly SettledRating[],
  windows: readonly DriftWindow[],
  least = leastForDrift,
): readonly AssessorDrift[] {
  const assessors = [...new Set(ratings.map(({ assessorId }) => assessorId))].toSorted()
  return assessors.map((assessorId) => {
    const own = ratings.filter((rating) => rating.assessorId === assessorId)
    return { assessorId, windows: withMoves(windows.map((window) => inWindow(own, window, least))) }
  })
}

type Still = Omit<DriftInWindow, 'moved'>

function inWindow(ratings: readonly SettledRating[], window: DriftWindow, least: number): Still {
  const inside = ratings.filter(({ on }) => window.from <= on && on < window.before)
  const differences = inside.map(({ value, settled }) =>
    subtract(parseRational(value), parseRational(settled)),
  )
  const mean = differences.length < least ? null : meanOf(differences)
  return { ...window, count: inside.length, mean }
}

function withMoves(windows: readonly Still[]): readonly DriftInWindow[] {
  return windows.map((window, at) => {
    const before = windows.slice(0, at).findLast(({ mean }) => mean !== null)?.mean
    if (window.mean === null || before === null || before === undefined) return { ...window, moved: null }
    const moved = subtract(parseRational(window.mean.exact), parseRational(before.exact))
    return { ...window, moved: toFractionText(moved) }
  })
}
