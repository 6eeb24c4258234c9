import type { StageIndicator, StageOverview } from './stages-outside.ts'

/** The list with what one of its indicators says now; undefined: it stands in another stage since, so all of it is to be read. */
export function withJudged(
  overview: StageOverview,
  { code, stage, stages, mayJudge, mayReview, review, official }: StageIndicator,
): StageOverview | undefined {
  if (stage !== overview.stage) return undefined
  const row = {
    ...{ code, mayJudge, mayReview, review },
    values: stages.map(({ stage, value, origin, saidIn, version }) => ({
      ...{ stage, value, origin, saidIn, version },
    })),
    official: official && { value: official.value, corrected: official.corrected },
  }
  return { ...overview, indicators: overview.indicators.map((each) => (each.code === code ? row : each)) }
}
