import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { assessmentQuery } from '../../../lib/api/assessment.ts'
import { type OwnLevels, ownLevels } from './own-levels.ts'

/** Where the institution stands on an indicator of its round, and what comes next. */
export function useOwnLevels(assessmentId: string | undefined, indicator: Indicator | undefined): OwnLevels {
  const { data } = useQuery({ ...assessmentQuery(assessmentId ?? ''), enabled: assessmentId !== undefined })
  if (!indicator) return { current: undefined, next: undefined }
  return ownLevels(indicator, data?.indicators.find(({ code }) => code === indicator.code)?.value)
}
