import type { Ratings } from '@undagi/maturity'

/** One institution's year in a table of ratings, checked against the instrument. */
export interface RatingRow {
  readonly line: number
  readonly institution: string
  readonly year: number
  readonly ratings: Ratings
}
