import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { NewApiToken } from '../../../lib/api/contract.ts'

const paramsOf = (institutionId: string) => ({ params: { path: { institutionId } } })

/** The own tokens, and what a new one can be. */
export const ownTokensQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['api-tokens', institutionId, 'own'],
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/own-api-tokens', paramsOf(institutionId))),
  })

/** For administrators: everybody's. */
export const tokensQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['api-tokens', institutionId, 'all'],
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/api-tokens', paramsOf(institutionId))),
  })

function useTokenChange<Given, Answer>(institutionId: string, change: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['api-tokens', institutionId] }),
  })
}

export const useMakeToken = (institutionId: string) =>
  useTokenChange(institutionId, (body: NewApiToken) =>
    dataOf(api.POST('/institutions/{institutionId}/own-api-tokens', { ...paramsOf(institutionId), body })),
  )

export type TokensOf = 'own-api-tokens' | 'api-tokens'

/** An own one, or as an administrator anybody's. */
export const useRevokeToken = (institutionId: string, of: TokensOf) =>
  useTokenChange(institutionId, async (tokenId: string) => {
    const { error } = await api.DELETE(`/institutions/{institutionId}/${of}/{tokenId}`, {
      params: { path: { institutionId, tokenId } },
    })
    if (error) throw new ApiProblem(error)
  })

export const useChangeTokenSettings = (institutionId: string) =>
  useTokenChange(institutionId, (body: { longestDays: number }) =>
    dataOf(api.PUT('/institutions/{institutionId}/api-token-settings', { ...paramsOf(institutionId), body })),
  )
