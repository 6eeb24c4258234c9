import { reportWithoutRecommendations } from '../reports.errors.ts'
import { reportKindOf } from './content-of-report.ts'
import type { Reported } from './read-reported.ts'

type Found = Pick<Reported, 'row' | 'recommendations'>

/** An evaluation ends in values and recommendations (Pedoman Menteri PANRB 3/2024), monitoring in values: only of the first it is said where it has none. */
export function recommendsNothing(found: Found): boolean {
  return reportKindOf(found) === 'evaluation_report' && found.recommendations.length === 0
}

/** No text at hand forbids it, so whoever issues such a report says that it is meant: our rule. */
export function ensureRecommends(found: Found, isMeant: boolean): void {
  if (recommendsNothing(found) && !isMeant) throw reportWithoutRecommendations()
}
