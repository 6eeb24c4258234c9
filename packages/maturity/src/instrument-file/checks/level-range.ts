import { at, type Spot, wholeOf } from '../spot.ts'

export interface LevelRange {
  readonly min: number
  readonly max: number
  readonly levels: readonly number[]
}

/** More steps than any scale has; every step is written out for every indicator. */
export const MOST_LEVELS = 20

/** The whole levels of the instrument's scale; `undefined` where the scale itself is not usable. */
export function levelRange(main: Spot): LevelRange | undefined {
  const min = wholeOf(at(main, 'scale', 'min'))
  const max = wholeOf(at(main, 'scale', 'max'))
  if (min === undefined || max === undefined || max <= min || max - min >= MOST_LEVELS) return undefined
  return { min, max, levels: Array.from({ length: max - min + 1 }, (_, step) => min + step) }
}
