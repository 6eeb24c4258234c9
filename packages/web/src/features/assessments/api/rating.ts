import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { type IndicatorAddress, indicatorQuery } from './indicator.ts'

interface Rating {
  readonly value: string | null
  readonly reason: string | null
}

interface RateRequest extends Rating {
  /** The rating on the page when the person decided. */
  readonly seen: Rating
}

/** A colleague changed the rating itself meanwhile: a person must look. */
export class RatingConflict extends Error {
  override readonly name = 'RatingConflict'
  readonly current: IndicatorDetail

  constructor(current: IndicatorDetail) {
    super('rated by a colleague meanwhile')
    this.current = current
  }
}

const attempts = 5

export function useRate(address: IndicatorAddress) {
  const queryClient = useQueryClient()
  return useMutation({
    scope: { id: `rating/${address.assessmentId}/${address.code}` },
    mutationFn: (request: RateRequest) => rate(queryClient, address, request),
    // not awaited: how it went is told at once, however long the rest takes to be read again
    onSettled: () => void queryClient.invalidateQueries({ queryKey: assessmentKey(address.assessmentId) }),
  })
}

async function rate(
  queryClient: QueryClient,
  address: IndicatorAddress,
  { value, reason, seen }: RateRequest,
) {
  const query = indicatorQuery(address)
  let current: IndicatorDetail = await queryClient.ensureQueryData(query)
  for (let attempt = 1; ; attempt += 1) {
    // the version also counts ticks; only another rating is a reason to ask
    if (!isSame(current, seen)) throw new RatingConflict(current)
    const { data, error } = await api.PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      params: { path: address },
      body: { expectedVersion: current.version, value, reason },
    })
    if (data) {
      queryClient.setQueryData(query.queryKey, data)
      return data
    }
    if (!('current' in error) || attempt === attempts) throw new ApiProblem(error)
    current = error.current
    queryClient.setQueryData(query.queryKey, current)
  }
}

function isSame(a: Rating, b: Rating): boolean {
  return a.value === b.value && a.reason === b.reason
}
