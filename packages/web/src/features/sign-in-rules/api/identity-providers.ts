import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

const keyOf = (institutionId: string) => ['identity-providers', institutionId]

export const identityProvidersQuery = (institutionId: string) =>
  queryOptions({
    queryKey: keyOf(institutionId),
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/identity-providers', { params: { path: { institutionId } } }),
      ),
  })

export interface NewProvider {
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly password: string
}

export function useAddProvider(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: NewProvider) => {
      const { error } = await api.POST('/institutions/{institutionId}/identity-providers', {
        params: { path: { institutionId } },
        body,
      })
      if (error) throw new ApiProblem(error)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(institutionId) }),
  })
}

export function useRemoveProvider(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (providerId: string) => {
      const { error } = await api.DELETE('/institutions/{institutionId}/identity-providers/{providerId}', {
        params: { path: { institutionId, providerId } },
      })
      if (error) throw new ApiProblem(error)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(institutionId) }),
  })
}
