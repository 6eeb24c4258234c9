import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Delegation, NewDelegation } from '../../../lib/api/contract.ts'

const delegationsKey = ['delegations'] as const

/** What this person has delegated, and was delegated; asked for again whenever a page that shows it is looked at. */
export const ownDelegationsQuery = queryOptions({
  queryKey: [...delegationsKey, 'own'],
  queryFn: () => dataOf(api.GET('/account/delegations')),
})

/** For administrators: everything that was delegated in the institution. */
export function institutionDelegationsQuery(institutionId: string) {
  return queryOptions({
    queryKey: [...delegationsKey, 'institution', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/delegations', { params: { path: { institutionId } } })),
  })
}

export function helpersQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...delegationsKey, 'helpers', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/helpers', { params: { path: { assessmentId } } })),
  })
}

interface Wish {
  readonly assessmentId: string
  readonly body: NewDelegation
}

export function useDelegate() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ assessmentId, body }: Wish) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/delegations', { params: { path: { assessmentId } }, body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: delegationsKey }),
  })
}

export function useWithdraw() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, assessmentId }: Delegation) => {
      const path = { assessmentId, delegationId: id }
      const { error } = await api.DELETE('/assessments/{assessmentId}/delegations/{delegationId}', {
        params: { path },
      })
      if (error) throw new ApiProblem(error)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: delegationsKey }),
  })
}
