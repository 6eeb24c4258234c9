import { queryOptions, useMutation } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { useRefresh } from './round-register.ts'

export type EditionMovePreview = Schemas['EditionMovePreview']
export type IndicatorMove = Schemas['IndicatorMove']
export type CriterionMove = Schemas['CriterionMove']

interface RoundAddress {
  readonly institutionId: string
  readonly roundId: string
}

const path = '/institutions/{institutionId}/rounds/{roundId}/edition-move'

/** Asked for anew whenever somebody looks: colleagues may have ticked since. */
export function editionMoveQuery(address: RoundAddress) {
  return queryOptions({
    queryKey: ['edition-move', address.roundId],
    queryFn: () => dataOf(api.GET(path, { params: { path: address } })),
    staleTime: 0,
    gcTime: 0,
  })
}

export function useMoveRound({ institutionId, roundId }: RoundAddress) {
  const refresh = useRefresh(institutionId)
  return useMutation({
    mutationFn: (expectedPreview: string) =>
      dataOf(api.POST(path, { params: { path: { institutionId, roundId } }, body: { expectedPreview } })),
    onSettled: refresh,
  })
}

export function useUndoMove({ institutionId, roundId }: RoundAddress) {
  const refresh = useRefresh(institutionId)
  return useMutation({
    mutationFn: () => dataOf(api.DELETE(path, { params: { path: { institutionId, roundId } } })),
    onSettled: refresh,
  })
}
