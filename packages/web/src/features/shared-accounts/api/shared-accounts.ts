import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type {
  SharedAccountAnswer,
  SharedAccountClosing,
  SharedAccountSettings,
} from '../../../lib/api/contract.ts'

/** What was noticed about the own account, the newest first. */
export const ownFindingsQuery = queryOptions({
  queryKey: ['shared-accounts', 'own'],
  queryFn: () => dataOf(api.GET('/account/shared-account-findings')),
  staleTime: 5 * 60_000,
})

export function useAnswer() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ findingId, answer }: { findingId: string; answer: SharedAccountAnswer }) =>
      dataOf(
        api.POST('/account/shared-account-findings/{findingId}/answer', {
          params: { path: { findingId } },
          body: answer,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['shared-accounts'] }),
  })
}

/** For administrators: findings whose person has answered or had the days to, and the settings. */
export function sharedAccountsQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['shared-accounts', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/shared-accounts', { params: { path: { institutionId } } }),
      ),
  })
}

export function useCloseFinding(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ findingId, closing }: { findingId: string; closing: SharedAccountClosing }) =>
      dataOf(
        api.POST('/institutions/{institutionId}/shared-accounts/{findingId}/closing', {
          params: { path: { institutionId, findingId } },
          body: closing,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['shared-accounts'] }),
  })
}

export function useChangeSettings(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (settings: SharedAccountSettings) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/shared-account-settings', {
          params: { path: { institutionId } },
          body: settings,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['shared-accounts', institutionId] }),
  })
}
