import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type CoordinationTeams = Schemas['CoordinationTeams']
export type Team = Schemas['CoordinationTeam']
export type TeamMember = Schemas['TeamMember']
export type TeamMeeting = Schemas['TeamMeeting']
export type TeamDecision = Schemas['TeamDecision']
export type TeamDocument = Schemas['TeamDocument']
export type TeamOffer = Schemas['TeamOffer']
export type TeamHint = Schemas['TeamHint']
export type TeamRole = Schemas['TeamRole']
export type MeetingSubject = Schemas['MeetingSubject']
export type NewTeamChange = Schemas['NewTeamChange']

export const coordinationTeamQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['coordination-team', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/coordination-team', { params: { path: { institutionId } } }),
      ),
  })

/** Writes down what happened; the answer is everything, so nothing is asked for again. What is offered elsewhere may have changed. */
export function useChangeTeam(institutionId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = coordinationTeamQuery(institutionId)
  return useMutation({
    mutationFn: (body: NewTeamChange) =>
      dataOf(
        api.POST('/institutions/{institutionId}/coordination-team/changes', {
          params: { path: { institutionId } },
          body,
        }),
      ),
    onSuccess: (team) => {
      queryClient.setQueryData(queryKey, team)
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['evidence'] }),
        queryClient.invalidateQueries({ queryKey: ['assessment'] }),
      ])
    },
  })
}
