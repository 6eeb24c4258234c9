import type { ReportedRecommendation } from '../../recommendations/usecases/read-recommendations.ts'
import { recommendationsUnplanned } from '../reports.errors.ts'
import { reportKindOf } from './content-of-report.ts'
import type { Reported } from './read-reported.ts'

/** Of what the report recommends, what nobody is named for yet or no day is set for: such a report is not issued. */
export function unplannedIn(
  found: Pick<Reported, 'row' | 'recommendations'>,
): readonly ReportedRecommendation[] {
  // Monitoring ends without recommendations.
  if (reportKindOf(found) !== 'evaluation_report') return []
  return found.recommendations.filter(
    ({ unitName, dueOn, isDropped }) => !isDropped && (unitName === null || dueOn === null),
  )
}

export function ensurePlanned(found: Parameters<typeof unplannedIn>[0]): void {
  const unplanned = unplannedIn(found)
  if (unplanned.length > 0) throw recommendationsUnplanned({ detail: unplanned.map(saidShort).join('; ') })
}

const longest = 120

/** As a person finds it again: what it is about, and how it begins. */
function saidShort({ indicatorCode, groupCode, text }: ReportedRecommendation): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const begins = line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`
  return `${indicatorCode ?? groupCode ?? 'umum'}: ${begins}`
}
