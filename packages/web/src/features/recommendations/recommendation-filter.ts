import { promiseOutcomes, recommendationStates } from '@undagi/maturity'
import type { Recommendation } from './api/recommendations.ts'

const shown = [...promiseOutcomes, 'unplanned', 'reported'] as const

/** Which recommendations are shown, as it stands in the address. */
export interface RecommendationFilter {
  readonly keadaan?: (typeof shown)[number] | undefined
  /** The id of a unit. */
  readonly unit?: string | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseRecommendationFilter(search: Record<string, unknown>): RecommendationFilter {
  return {
    keadaan: shown.find((each) => each === search.keadaan),
    unit: typeof search.unit === 'string' && search.unit !== '' ? search.unit : undefined,
  }
}

/** What was taken back is listed nowhere; its story stays in the log. */
export function filterRecommendations(
  recommendations: readonly Recommendation[],
  { keadaan, unit }: RecommendationFilter,
): readonly Recommendation[] {
  return recommendations.filter(
    (each) =>
      each.state !== 'taken_back' &&
      (unit === undefined || each.unit?.id === unit) &&
      (keadaan === undefined || isIn(each, keadaan)),
  )
}

function isIn({ state, outcome }: Recommendation, wanted: (typeof shown)[number]): boolean {
  if (wanted === 'unplanned') return state === 'written'
  if (wanted === 'reported') return state === 'reported'
  return outcome === wanted
}

/** Still to be answered, at one indicator of this edition. */
export function unansweredAt(
  recommendations: readonly Recommendation[],
  code: string,
): readonly Recommendation[] {
  const open = recommendationStates.filter((state) => ['written', 'planned', 'reported'].includes(state))
  return recommendations.filter(
    ({ indicatorCode, isSameEdition, state }) =>
      isSameEdition && indicatorCode === code && open.includes(state),
  )
}
