import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { sessionQuery } from '../../../lib/api/session.ts'

/** Everybody of the institution with all their memberships: past, present and to come. */
export function peopleQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['people', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/people', { params: { path: { institutionId } } })),
  })
}

/** The units that are active now. */
export function unitsQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['active-units', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/units', { params: { path: { institutionId } } })),
  })
}

export function useEndMembership(institutionId: string) {
  const refresh = useRefreshPeople(institutionId)
  return useMutation({
    mutationFn: async (membershipId: string) => {
      const { error } = await api.DELETE('/institutions/{institutionId}/memberships/{membershipId}', {
        params: { path: { institutionId, membershipId } },
      })
      if (error) throw new ApiProblem(error)
    },
    onSuccess: refresh,
  })
}

/** A new membership of the same role: the ended one stays in the list with its dates. */
export function useRestoreMembership(institutionId: string) {
  const refresh = useRefreshPeople(institutionId)
  return useMutation({
    mutationFn: (membershipId: string) =>
      dataOf(
        api.POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', {
          params: { path: { institutionId, membershipId } },
        }),
      ),
    onSuccess: refresh,
  })
}

/** The session too: it may have been one's own role. */
function useRefreshPeople(institutionId: string) {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: peopleQuery(institutionId).queryKey }),
      queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ])
  }
}
