import { useSuspenseQueries } from '@tanstack/react-query'
import type { Instrument, ScoreResult } from '@undagi/maturity'
import { assessmentQuery, resultQuery } from '../../lib/api/assessment.ts'
import type { Assessment, Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'

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
  readonly result: ScoreResult
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
  return {
    ...place,
    instrument: instrumentOfYear(instrument.data, year),
    assessment: assessment.data,
    result: result.data,
    answered: assessment.data.indicators.length - result.data.missing.length,
    fetchedAt: Math.min(assessment.dataUpdatedAt, result.dataUpdatedAt),
    isStale: assessment.isError || result.isError,
  }
}
