import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Role } from '../../../lib/api/contract.ts'

const keyOf = (institutionId: string) => ['institution-security', institutionId]

export const institutionSecurityQuery = (institutionId: string) =>
  queryOptions({
    queryKey: keyOf(institutionId),
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/security', { params: { path: { institutionId } } })),
  })

export function useRequireSecondFactor(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (roles: Role[]) => {
      const { error } = await api.PUT('/institutions/{institutionId}/security/required-roles', {
        params: { path: { institutionId } },
        body: { roles },
      })
      if (error) throw new ApiProblem(error)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(institutionId) }),
  })
}

export function useReleaseSecondFactor(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (personId: string) => {
      const { error } = await api.POST(
        '/institutions/{institutionId}/people/{personId}/second-factor-release',
        { params: { path: { institutionId, personId } } },
      )
      if (error) throw new ApiProblem(error)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(institutionId) }),
  })
}
