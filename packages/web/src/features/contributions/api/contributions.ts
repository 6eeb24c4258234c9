import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { contributionsKey } from '../../../lib/api/contributions-key.ts'

export type AskedRequest = Schemas['ContributionRequest']
export type OwnRequest = Schemas['OwnContributionRequest']
export type IndicatorContributions = Schemas['IndicatorContributions']
export type Contributions = Schemas['Contributions']
export type Asking = Schemas['AskContributions']
export type NewAnswer = Schemas['NewContributionAnswer']
export type Coverage = Schemas['Coverage']
export type BankQuestion = Schemas['BankQuestion']

export const ownContributionsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...contributionsKey(assessmentId), 'own'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/own-contributions', { params: { path: { assessmentId } } }),
      ),
  })

export const contributionsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...contributionsKey(assessmentId), 'all'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/contributions', { params: { path: { assessmentId } } })),
  })

export interface IndicatorAddress {
  readonly assessmentId: string
  readonly code: string
}

export const indicatorContributionsQuery = ({ assessmentId, code }: IndicatorAddress) =>
  queryOptions({
    queryKey: [...contributionsKey(assessmentId), 'indicator', code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
          params: { path: { assessmentId, code } },
        }),
      ),
  })

export const templateQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...contributionsKey(assessmentId), 'template'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/contribution-template', { params: { path: { assessmentId } } }),
      ),
  })

/** The units that are active now. */
export const unitsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['active-units', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/units', { params: { path: { institutionId } } })),
  })

export function useRefresh(assessmentId: string) {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: contributionsKey(assessmentId) })
}

export function useAsk(assessmentId: string) {
  const refresh = useRefresh(assessmentId)
  return useMutation({
    mutationFn: (body: Asking) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests', {
          params: { path: { assessmentId } },
          body,
        }),
      ),
    onSuccess: refresh,
  })
}

export function useWithdraw(assessmentId: string) {
  const refresh = useRefresh(assessmentId)
  return useMutation({
    mutationFn: ({ requestId, reason }: { readonly requestId: string; readonly reason: string }) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
          params: { path: { assessmentId, requestId } },
          body: { reason },
        }),
      ),
    onSettled: refresh,
  })
}

export function useSendBack(assessmentId: string) {
  const refresh = useRefresh(assessmentId)
  return useMutation({
    mutationFn: ({ requestId, ...body }: Schemas['ContributionReturn'] & { readonly requestId: string }) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/contribution-requests/{requestId}/return', {
          params: { path: { assessmentId, requestId } },
          body,
        }),
      ),
    onSettled: refresh,
  })
}

/** What is added stands in the facts as a draft: whoever looks at the indicator reads it anew. */
export function useConsolidate({ assessmentId, code }: IndicatorAddress) {
  const queryClient = useQueryClient()
  const refresh = useRefresh(assessmentId)
  return useMutation({
    mutationFn: (body: Schemas['Consolidation']) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
          params: { path: { assessmentId, code } },
          body,
        }),
      ),
    onSettled: () => Promise.all([refresh(), queryClient.invalidateQueries({ queryKey: ['assessment'] })]),
  })
}
