import { at, type Spot, wholeOf } from '../spot.ts'

export interface LevelRange {
  readonly min: number
  readonly max: number
  readonly levels: readonly number[]
}

/** The whole levels of the instrument's scale; `undefined` where the scale itself is not readable. */
export function levelRange(main: Spot): LevelRange | undefined {
  const min = wholeOf(at(main, 'scale', 'min'))
  const max = wholeOf(at(main, 'scale', 'max'))
  if (min === undefined || max === undefined || max <= min) return undefined
  return { min, max, levels: Array.from({ length: max - min + 1 }, (_, step) => min + step) }
}
