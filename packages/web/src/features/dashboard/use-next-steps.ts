import { type NextStep, nextSteps, type Ratings } from '@undagi/maturity'
import { useMemo } from 'react'
import type { Dashboard } from './use-dashboard.ts'

/** Every indicator one level up, the greatest gain first: the same scorer as the server's, run here. */
export function useNextSteps({ assessment, instrument }: Dashboard): readonly NextStep[] {
  return useMemo(() => {
    const ratings: Ratings = Object.fromEntries(assessment.indicators.map(({ code, value }) => [code, value]))
    return nextSteps(instrument, ratings)
  }, [assessment, instrument])
}
