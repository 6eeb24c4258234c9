import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'
import { toScoreResult } from './own-shapes.ts'

/** Everything that belongs to one assessment shares this beginning, so that one change refreshes all of it. */
export function assessmentKey(assessmentId: string) {
  return ['assessment', assessmentId] as const
}

export function assessmentQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'indicators'],
    queryFn: () => dataOf(api.GET('/assessments/{assessmentId}', { params: { path: { assessmentId } } })),
  })
}

export function resultQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'result'],
    queryFn: async () => {
      const path = { assessmentId }
      return toScoreResult(await dataOf(api.GET('/assessments/{assessmentId}/result', { params: { path } })))
    },
  })
}
