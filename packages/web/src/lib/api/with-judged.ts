import type { StageIndicator, StageOverview } from './stages-outside.ts'

/**
 * The list with what one of its indicators says now. Undefined: all of it is to be read, for it stands in another stage since, or counts
 * over all its indicators what the review has left.
 */
export function withJudged(
  overview: StageOverview,
  { code, stage, stages, mayJudge, mayReview, review, official }: StageIndicator,
): StageOverview | undefined {
  if (stage !== overview.stage || overview.marksLeft !== null) return undefined
  const row = {
    ...{ code, mayJudge, mayReview, review },
    values: stages.map(({ stage, value, origin, saidIn, version, isJudged }) => ({
      ...{ stage, value, origin, saidIn, version, isJudged },
    })),
    official: official && { value: official.value, corrected: official.corrected },
  }
  return { ...overview, indicators: overview.indicators.map((each) => (each.code === code ? row : each)) }
}
