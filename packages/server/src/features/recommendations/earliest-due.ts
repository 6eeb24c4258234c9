import type { KnownRecommendation } from './known-recommendation.ts'
import type { Loaded } from './load-recommendations.ts'

interface Round {
  readonly row: Pick<Loaded['row'], 'stage'> & { readonly round: Pick<Loaded['row']['round'], 'year'> }
  readonly today: string
}

/**
 * The first day by which it can be to be done. What a report or a published round of an earlier year recommends was to be done by a day that may
 * have passed by now, in its year or after: it is written down as it was. Of everything else a day that has passed is a mistake.
 */
export function earliestDue({ origin }: Pick<KnownRecommendation, 'origin'>, { row, today }: Round): string {
  const published = row.stage === 'published' ? row.round.year : undefined
  const year = origin.kind === 'stage' ? published : origin.source.year
  return year !== undefined && year < Number(today.slice(0, 4)) ? `${year}-01-01` : today
}
