import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { type IndicatorAddress, indicatorQuery } from './indicator.ts'

export interface CriterionTick {
  readonly criterion: string
  readonly met: boolean
}

/** Colleagues tick at the same time; each tick stands for itself, so it is repeated on what they left. */
const attempts = 5

/** Ticks of one indicator go to the server one after the other. */
export function useTickCriterion(address: IndicatorAddress) {
  const queryClient = useQueryClient()
  return useMutation({
    scope: { id: `criteria/${address.assessmentId}/${address.code}` },
    mutationFn: (tick: CriterionTick) => tickCriterion(queryClient, address, tick),
    // not awaited: how it went is told at once, however long the rest takes to be read again
    onSettled: () => void queryClient.invalidateQueries({ queryKey: assessmentKey(address.assessmentId) }),
  })
}

async function tickCriterion(queryClient: QueryClient, address: IndicatorAddress, tick: CriterionTick) {
  const query = indicatorQuery(address)
  let current: IndicatorDetail = await queryClient.ensureQueryData(query)
  for (let attempt = 1; ; attempt += 1) {
    const { data, error } = await api.PUT('/assessments/{assessmentId}/indicators/{code}/criteria', {
      params: { path: address },
      body: { expectedVersion: current.version, metCriteria: applyTick(current.metCriteria, tick) },
    })
    if (data) {
      queryClient.setQueryData(query.queryKey, data)
      return
    }
    if (!('current' in error) || attempt === attempts) throw new ApiProblem(error)
    current = error.current
  }
}

/** The ticked criteria after one more tick, or one less. */
export function applyTick(met: readonly string[], { criterion, met: isMet }: CriterionTick): string[] {
  const others = met.filter((code) => code !== criterion)
  return isMet ? [...others, criterion] : others
}
