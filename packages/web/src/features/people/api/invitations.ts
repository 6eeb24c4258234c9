import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { GivenRole } from '../../../lib/api/contract.ts'

export function invitationsQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['invitations', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/invitations', { params: { path: { institutionId } } })),
  })
}

/** For how long the roles are given; null: from the acceptance on, until somebody ends them. */
export interface Term {
  readonly validFrom: string | null
  readonly validTo: string | null
}

interface PastedList extends Term {
  readonly text: string
}

/** How the server understands a list; the rows of the last answer stay while the next is on its way. */
export function listPreviewQuery(institutionId: string, list: PastedList) {
  return queryOptions({
    queryKey: ['invitation-preview', institutionId, list],
    queryFn: () =>
      dataOf(
        api.POST('/institutions/{institutionId}/invitations/lists/preview', {
          params: { path: { institutionId } },
          body: list,
        }),
      ),
    enabled: list.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

export function useInvitePerson(institutionId: string) {
  const refresh = useRefreshInvitations(institutionId)
  return useMutation({
    mutationFn: (person: Term & { name: string; email: string; roles: GivenRole[]; unitId: string | null }) =>
      dataOf(
        api.POST('/institutions/{institutionId}/invitations', {
          params: { path: { institutionId } },
          body: person,
        }),
      ),
    onSuccess: refresh,
  })
}

export function useInviteList(institutionId: string) {
  const refresh = useRefreshInvitations(institutionId)
  return useMutation({
    mutationFn: (list: PastedList) =>
      dataOf(
        api.POST('/institutions/{institutionId}/invitations/lists', {
          params: { path: { institutionId } },
          body: list,
        }),
      ),
    onSuccess: refresh,
  })
}

export function useRenewInvitation(institutionId: string) {
  const refresh = useRefreshInvitations(institutionId)
  return useMutation({
    mutationFn: (invitationId: string) =>
      dataOf(
        api.POST('/institutions/{institutionId}/invitations/{invitationId}/renewal', {
          params: { path: { institutionId, invitationId } },
        }),
      ),
    onSettled: refresh,
  })
}

export function useRevokeInvitation(institutionId: string) {
  const refresh = useRefreshInvitations(institutionId)
  return useMutation({
    mutationFn: async (invitationId: string) => {
      const { error } = await api.DELETE('/institutions/{institutionId}/invitations/{invitationId}', {
        params: { path: { institutionId, invitationId } },
      })
      if (error) throw new ApiProblem(error)
    },
    onSettled: refresh,
  })
}

function useRefreshInvitations(institutionId: string) {
  const queryClient = useQueryClient()
  return async () => {
    await queryClient.invalidateQueries({ queryKey: invitationsQuery(institutionId).queryKey })
  }
}
