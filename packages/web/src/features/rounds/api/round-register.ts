import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type RoundRegister = Schemas['RoundRegister']
export type OwnRound = Schemas['OwnRound']
export type EditionRule = Schemas['EditionRule']
export type NewRound = Schemas['NewRound']
export type RoundChange = Schemas['RoundChange']

export function roundRegisterQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['round-register', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } }),
      ),
  })
}

/** The frame, the list of years and this page all show rounds: all are asked for again before the next page opens. */
function useRefresh(institutionId: string) {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: roundRegisterQuery(institutionId).queryKey }),
      queryClient.invalidateQueries({ queryKey: ['overview'] }),
    ])
}

export function useOpenRound(institutionId: string) {
  const refresh = useRefresh(institutionId)
  return useMutation({
    mutationFn: (body: NewRound) =>
      dataOf(api.POST('/institutions/{institutionId}/rounds', { params: { path: { institutionId } }, body })),
    onSettled: refresh,
  })
}

export function useChangeRound(institutionId: string) {
  const refresh = useRefresh(institutionId)
  return useMutation({
    mutationFn: ({ roundId, change }: { readonly roundId: string; readonly change: RoundChange }) =>
      dataOf(
        api.PATCH('/institutions/{institutionId}/rounds/{roundId}', {
          params: { path: { institutionId, roundId } },
          body: change,
        }),
      ),
    onSettled: refresh,
  })
}

export function useWithdrawal(institutionId: string) {
  const refresh = useRefresh(institutionId)
  const path = '/institutions/{institutionId}/rounds/{roundId}/withdrawal'
  return useMutation({
    mutationFn: ({ roundId, withdrawn }: { readonly roundId: string; readonly withdrawn: boolean }) => {
      const params = { path: { institutionId, roundId } }
      return dataOf(withdrawn ? api.PUT(path, { params }) : api.DELETE(path, { params }))
    },
    onSettled: refresh,
  })
}
