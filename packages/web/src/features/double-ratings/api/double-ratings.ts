import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

export type DoubleRatings = Schemas['DoubleRatings']
export type OwnRating = DoubleRatings['own'][number]
export type RatingPair = Schemas['RatingPair']
export type Agreement = NonNullable<DoubleRatings['agreement']>
export type Kappa = Schemas['WeightedKappa']
export type Drift = Schemas['AssessorDrift']

type Step =
  | { readonly kind: 'draw'; readonly body: Schemas['DrawSample'] }
  | { readonly kind: 'rate'; readonly code: string; readonly body: Schemas['RateSecond'] }
  | { readonly kind: 'settle'; readonly code: string; readonly body: Schemas['SettlePair'] }

export function doubleRatingsQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'double-ratings'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/double-ratings', { params: { path: { assessmentId } } })),
  })
}

export function driftQuery(year: number) {
  return queryOptions({
    queryKey: ['assessor-drift', year],
    queryFn: () => dataOf(api.GET('/assessor-drift', { params: { query: { year } } })),
  })
}

/** Draws, rates or settles; what the server holds is on the page afterwards, also where it refused. */
export function useDoubleRating(assessmentId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = doubleRatingsQuery(assessmentId)
  return useMutation({
    mutationFn: (step: Step) => dataOf(send(assessmentId, step)),
    onSuccess: (after: DoubleRatings) => {
      queryClient.setQueryData(queryKey, after)
      void queryClient.invalidateQueries({ queryKey: ['assessor-drift'] })
    },
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  })
}

function send(assessmentId: string, step: Step) {
  const path = { assessmentId }
  switch (step.kind) {
    case 'draw':
      return api.POST('/assessments/{assessmentId}/double-ratings/sample', {
        params: { path },
        body: step.body,
      })
    case 'rate':
      return api.PUT('/assessments/{assessmentId}/double-ratings/{code}/own', {
        params: { path: { ...path, code: step.code } },
        body: step.body,
      })
    case 'settle':
      return api.POST('/assessments/{assessmentId}/double-ratings/{code}/settlements', {
        params: { path: { ...path, code: step.code } },
        body: step.body,
      })
  }
}
