import { useSuspenseQueries } from '@tanstack/react-query'
import type { Instrument, ScoreResult } from '@undagi/maturity'
import { assessmentQuery, resultQuery } from '../../lib/api/assessment.ts'
import type { Assessment, Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'

/** Where one is: the institution, the chosen round, and all its rounds, the newest first. */
export interface AssessmentPlace {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly rounds: readonly RoundOverview[]
}

export interface AssessmentData {
  /** With the criteria that the text of the round's year asks. */
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly result: ScoreResult
}

/** What filling in one indicator needs: whoever was delegated some sees no result of the whole. */
export type FillingData = Omit<AssessmentData, 'result'>

export function useFilling({ edition, assessmentId, year }: RoundOverview): FillingData {
  const [instrument, assessment] = useSuspenseQueries({
    queries: [instrumentQuery(edition), assessmentQuery(assessmentId)],
  })
  return { instrument: instrumentOfYear(instrument.data, year), assessment: assessment.data }
}

export function useAssessment({ edition, assessmentId, year }: RoundOverview): AssessmentData {
  const [instrument, assessment, result] = useSuspenseQueries({
    queries: [instrumentQuery(edition), assessmentQuery(assessmentId), resultQuery(assessmentId)],
  })
  return {
    instrument: instrumentOfYear(instrument.data, year),
    assessment: assessment.data,
    result: result.data,
  }
}
