import { type BoundaryChoice, officialValues, type ScoreResult, valuesAt } from '@undagi/maturity'
import type { SeenStages } from './load-stages.ts'
import { correctionsOf } from './stages-of.ts'

type Scored = Pick<SeenStages, 'stages' | 'outside' | 'edition' | 'row'>

/** The score of what the institution said of itself. */
export function scoreSelf({ stages, edition, row }: Omit<Scored, 'outside'>): ScoreResult {
  const codes = edition.indicators.map(({ code }) => code)
  return edition.score(valuesAt(stages, 'self_assessment', codes), choiceOf(row))
}

/** The score of what counts now: of the last stage, with what was corrected since. */
export function scoreOfficial({ stages, outside, edition, row }: Scored): ScoreResult {
  const codes = edition.indicators.map(({ code }) => code)
  return edition.score(officialValues(stages, correctionsOf(outside), codes), choiceOf(row))
}

/** The year of the round, and what was ruled for it. */
export function choiceOf({ round, boundaryRule }: Scored['row']): BoundaryChoice {
  return { year: round.year, ruled: boundaryRule }
}
