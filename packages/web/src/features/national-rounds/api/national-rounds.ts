import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type NationalRoundRegister = Schemas['NationalRoundRegister']
export type NationalRound = Schemas['NationalRound']
export type Candidate = Schemas['NationalCandidate']
export type Terms = Schemas['PreviewNationalRound']
type NewNationalRound = Schemas['NewNationalRound']
export type Opened = Schemas['NationalRoundOpened']
export type Withdrawn = Schemas['ParticipantsWithdrawn']

const path = '/institutions/{institutionId}/national-rounds'
const onePath = `${path}/{nationalRoundId}` as const
const key = ['national-rounds'] as const

/** What the ministry opened, as far as the person acts for it, and which editions a new round can pin. */
export function nationalRoundsQuery(institutionId: string) {
  return queryOptions({
    queryKey: [...key, institutionId],
    queryFn: () => dataOf(api.GET(path, { params: { path: { institutionId } } })),
  })
}

interface Place {
  /** From which the person acts. */
  readonly institutionId: string
  readonly nationalRoundId: string
}

/** Who takes part in one of them, and who was left out and why. */
export function nationalRoundQuery({ institutionId, nationalRoundId }: Place) {
  return queryOptions({
    queryKey: [...key, institutionId, nationalRoundId],
    queryFn: () => dataOf(api.GET(onePath, { params: { path: { institutionId, nationalRoundId } } })),
  })
}

/** Where it could be opened; nothing is changed by looking. */
export function usePreviewNationalRound(institutionId: string) {
  return useMutation({
    mutationFn: (body: Terms) =>
      dataOf(api.POST(`${path}/preview`, { params: { path: { institutionId } }, body })),
  })
}

export function useOpenNationalRound(institutionId: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewNationalRound) =>
      dataOf(api.POST(path, { params: { path: { institutionId } }, body })),
    onSettled: refresh,
  })
}

export function useAddParticipants(place: Place) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Schemas['AddParticipants']) =>
      dataOf(api.POST(`${onePath}/participants`, { params: { path: place }, body })),
    onSettled: refresh,
  })
}

export function useWithdrawParticipants(place: Place) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Schemas['WithdrawParticipants']) =>
      dataOf(api.POST(`${onePath}/withdrawals`, { params: { path: place }, body })),
    onSettled: refresh,
  })
}

/** Rounds come and go with it, also the one in whose frame the page stands. */
function useRefresh() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: key }),
      queryClient.invalidateQueries({ queryKey: ['overview'] }),
      queryClient.invalidateQueries({ queryKey: ['calendars'] }),
    ])
}
