import { useSuspenseQueries } from '@tanstack/react-query'
import type { Instrument, ScoreResult } from '@undagi/maturity'
import { assessmentQuery, resultQuery } from '../../lib/api/assessment.ts'
import type { Assessment, Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { differenceQuery } from '../../lib/api/stage-difference.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { ownValues, type Values, valuesOf } from './standing-values.ts'

/** Where one is: the institution, the chosen round, and all its rounds, the newest first. */
export interface DashboardPlace {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly rounds: readonly RoundOverview[]
}

/** Everything Beranda shows. Scores come from the server's result; the page itself calculates nothing. */
export interface Dashboard extends DashboardPlace {
  /** With the criteria that the text of the round's year asks. */
  readonly instrument: Instrument
  readonly assessment: Assessment
  /** What stands: the official result once it is published, until then what the institution says of itself. */
  readonly result: ScoreResult
  /** Of every indicator, what that result was reckoned from. */
  readonly values: Values
  /** What the institution had said of itself, beside an official result. */
  readonly own: { readonly result: ScoreResult; readonly values: Values } | null
  /** How many indicators have a value. */
  readonly answered: number
  /** When the figures were fetched last, and whether the last attempt since then failed. */
  readonly fetchedAt: number
  readonly isStale: boolean
}

export function useDashboard(place: DashboardPlace): Dashboard {
  const { edition, assessmentId, year } = place.round
  const [instrument, assessment, result] = useSuspenseQueries({
    queries: [instrumentQuery(edition), assessmentQuery(assessmentId), resultQuery(assessmentId)],
  })
  // Only once somebody may see that there is an official one.
  const published = place.round.official === null ? [] : [differenceQuery(assessmentId)]
  const difference = useSuspenseQueries({ queries: published }).at(0)
  const official = difference?.data.official ?? null
  const said = { result: result.data, values: ownValues(assessment.data) }
  const stands = official === null ? said : { result: official, values: valuesOf(official) }
  return {
    ...place,
    ...stands,
    own: official === null ? null : said,
    instrument: instrumentOfYear(instrument.data, year),
    assessment: assessment.data,
    answered: assessment.data.indicators.length - stands.result.missing.length,
    fetchedAt: Math.min(
      ...[assessment, result, ...(difference ? [difference] : [])].map((each) => each.dataUpdatedAt),
    ),
    isStale: assessment.isError || result.isError || difference?.isError === true,
  }
}
