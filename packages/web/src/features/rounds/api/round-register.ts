import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type RoundRegister = Schemas['RoundRegister']
export type OwnRound = Schemas['OwnRound']
export type EditionRule = Schemas['EditionRule']
export type NewRound = Schemas['NewRound']
type RoundChange = Omit<Schemas['RoundChange'], 'expectedVersion'>

/** A colleague changed the round after it was read here: nothing was written. */
export class StaleRound extends ApiProblem {
  readonly current: OwnRound

  constructor(problem: Schemas['StaleRound']) {
    super(problem)
    this.current = problem.current
  }
}

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
export function useRefresh(institutionId: string) {
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

interface ChangeRequest {
  /** As it was read: what is changed is changed from this. */
  readonly seen: OwnRound
  readonly change: RoundChange
}

export function useChangeRound(institutionId: string) {
  const refresh = useRefresh(institutionId)
  return useMutation({
    mutationFn: (request: ChangeRequest) => changeRound(institutionId, request),
    onSettled: refresh,
  })
}

/** The round as it is after the change. */
async function changeRound(institutionId: string, { seen, change }: ChangeRequest): Promise<OwnRound> {
  const answer = await api.PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { institutionId, roundId: seen.id } },
    body: { ...change, expectedVersion: seen.version },
  })
  const { error } = answer
  if (error && 'current' in error && error.code === 'rounds.stale_version') throw new StaleRound(error)
  const { rounds } = await dataOf(Promise.resolve(answer))
  return rounds.find(({ id }) => id === seen.id) ?? seen
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
