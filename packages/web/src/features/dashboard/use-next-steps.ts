import { type NextStep, nextSteps } from '@undagi/maturity'
import { useMemo } from 'react'
import type { Dashboard } from './use-dashboard.ts'

/** Every indicator one level up from what stands, the greatest gain first: the same scorer as the server's, run here. */
export function useNextSteps({ values, instrument }: Dashboard): readonly NextStep[] {
  return useMemo(() => nextSteps(instrument, values), [values, instrument])
}
