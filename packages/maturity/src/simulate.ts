import type { BoundaryChoice } from './decide-predicate.ts'
import type { Instrument } from './instrument.ts'
import { scoreAssessment } from './score-assessment.ts'
import type { Ratings, ScoreResult } from './score-result.ts'

/**
 * The result if these ratings were different: the same scorer over the ratings with the overrides on top.
 * `simulate(spbe2020, ratings, { '29': 2 })`; an override of `null` takes an answer away.
 */
export function simulate(
  instrument: Instrument,
  ratings: Ratings,
  overrides: Ratings,
  choice?: BoundaryChoice,
): ScoreResult {
  return scoreAssessment(instrument, { ...ratings, ...overrides }, choice)
}
