import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type Recommendation = Schemas['Recommendation']
export type Recommendations = Schemas['Recommendations']
export type RecommendationOutcome = NonNullable<Recommendation['outcome']>
export type Plan = Schemas['RecommendationPlan']
export type Progress = Schemas['RecommendationProgress']
export type Decision = Schemas['RecommendationDecision']

/** Beside the assessment's own key: nothing of it changes a value. */
const keyOf = (assessmentId: string) => ['recommendations', assessmentId] as const

export const recommendationsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...keyOf(assessmentId), 'all'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/recommendations', { params: { path: { assessmentId } } })),
  })

export const ownRecommendationsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...keyOf(assessmentId), 'own'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/own-recommendations', { params: { path: { assessmentId } } }),
      ),
  })

/** What is done about one shows in every year that lists it. */
function useRefresh() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['recommendations'] })
}

/** It stands in the round whose evaluation it came out of, whichever round lists it. */
const addressOf = ({ id, assessmentId }: Recommendation) => ({
  params: { path: { assessmentId, recommendationId: id } },
})
const path = '/assessments/{assessmentId}/recommendations/{recommendationId}'

export function usePlan(recommendation: Recommendation) {
  const onSettled = useRefresh()
  return useMutation({
    mutationFn: (body: Plan) => dataOf(api.POST(`${path}/plan`, { ...addressOf(recommendation), body })),
    onSettled,
  })
}

export function useProgress(recommendation: Recommendation) {
  const onSettled = useRefresh()
  return useMutation({
    mutationFn: (body: Progress) =>
      dataOf(api.POST(`${path}/progress`, { ...addressOf(recommendation), body })),
    onSettled,
  })
}

export function useDecision(recommendation: Recommendation) {
  const onSettled = useRefresh()
  return useMutation({
    mutationFn: (body: Decision) =>
      dataOf(api.POST(`${path}/decision`, { ...addressOf(recommendation), body })),
    onSettled,
  })
}

export function useTakeBack(recommendation: Recommendation) {
  const onSettled = useRefresh()
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { kind: 'take_back', seenVersion: recommendation.version, reason } as const
      const given = { ...addressOf(recommendation), body }
      return dataOf(
        recommendation.origin.kind === 'stage'
          ? api.POST(`${path}/wording`, given)
          : api.POST(
              '/assessments/{assessmentId}/recorded-recommendations/{recommendationId}/wording',
              given,
            ),
      )
    },
    onSettled,
  })
}

type Written = Schemas['NewRecommendation']
type Recorded = Schemas['RecordedRecommendation']

/** With a source it is recorded from a report, without it is an assessor's own. */
export function useWrite(assessmentId: string) {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: ({ source, ...body }: Written & { readonly source: Recorded['source'] | null }) => {
      const params = { path: { assessmentId } }
      return dataOf(
        source === null
          ? api.POST('/assessments/{assessmentId}/recommendations', { params, body })
          : api.POST('/assessments/{assessmentId}/recorded-recommendations', {
              params,
              body: { ...body, source },
            }),
      )
    },
    onSuccess,
  })
}
