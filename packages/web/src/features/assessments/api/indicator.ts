import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

export interface IndicatorAddress {
  readonly assessmentId: string
  readonly code: string
}

export function indicatorQuery({ assessmentId, code }: IndicatorAddress) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'indicator', code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}', {
          params: { path: { assessmentId, code } },
        }),
      ),
  })
}

export function historyQuery({ assessmentId, code }: IndicatorAddress) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'history', code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/history', {
          params: { path: { assessmentId, code } },
        }),
      ),
  })
}
