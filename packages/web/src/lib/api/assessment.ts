import { queryOptions } from '@tanstack/react-query'
import type { ScoreResult } from '@undagi/maturity'
import { request } from './client.ts'
import type { Assessment } from './contract.ts'

/** Everything that belongs to one assessment shares this beginning, so that one change refreshes all of it. */
export function assessmentKey(assessmentId: string) {
  return ['assessment', assessmentId] as const
}

export function assessmentQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'indicators'],
    queryFn: () => request<Assessment>('GET', `/assessments/${assessmentId}`),
  })
}

export function resultQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'result'],
    queryFn: () => request<ScoreResult>('GET', `/assessments/${assessmentId}/result`),
  })
}
