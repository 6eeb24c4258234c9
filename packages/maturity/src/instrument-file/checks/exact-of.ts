import { findRational, type Rational } from '../../rational.ts'
import { type Spot, textOf } from '../spot.ts'

/** No weight, threshold or index is written with more signs; a number of a million digits would be reckoned with for hours. */
export const LONGEST_NUMBER = 40

/** The exact number of a spot; `undefined` where there is none. */
export function exactOf(spot: Spot): Rational | undefined {
  const text = textOf(spot)
  return text === undefined || text.length > LONGEST_NUMBER ? undefined : findRational(text)
}
