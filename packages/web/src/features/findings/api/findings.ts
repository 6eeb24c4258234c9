import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { IndicatorFindings, NewCriterionDecision } from '../../../lib/api/contract.ts'

export interface IndicatorAddress {
  readonly assessmentId: string
  readonly code: string
}

const betweenMs = 3_000

/**
 * What the evidence of an indicator proves. It is asked for again when evidence changes and while a document is being read, not with every
 * word that somebody types.
 */
export const findingsQuery = ({ assessmentId, code }: IndicatorAddress) =>
  queryOptions({
    queryKey: ['evidence', 'findings', assessmentId, code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/findings', {
          params: { path: { assessmentId, code } },
        }),
      ),
    refetchInterval: ({ state }) => (isBeingRead(state.data) ? betweenMs : false),
  })

const isBeingRead = (data: IndicatorFindings | undefined) =>
  data?.documents.some(({ reading }) => reading === 'waiting') ?? false

/** The supported level of every indicator beside the claimed one. */
export const supportQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['evidence', 'support', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/support', { params: { path: { assessmentId } } })),
  })

function useDecisionChange<Given>(
  address: IndicatorAddress,
  change: (given: Given) => Promise<IndicatorFindings>,
) {
  const queryClient = useQueryClient()
  const { queryKey } = findingsQuery(address)
  return useMutation({
    mutationFn: change,
    onSuccess: async (found) => {
      queryClient.setQueryData(queryKey, found)
      await queryClient.invalidateQueries({ queryKey: supportQuery(address.assessmentId).queryKey })
    },
    // Somebody was faster: what is found now is shown before one decides again.
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}

const decisionPath = '/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision'

export const useDecide = (address: IndicatorAddress, criterionCode: string) =>
  useDecisionChange(address, (body: NewCriterionDecision) =>
    dataOf(api.PUT(decisionPath, { params: { path: { ...address, criterionCode } }, body })),
  )

export const useTakeBack = (address: IndicatorAddress, criterionCode: string) =>
  useDecisionChange(address, (seenDecision: string) =>
    dataOf(
      api.POST(`${decisionPath}/withdrawal`, {
        params: { path: { ...address, criterionCode } },
        body: { reason: '', seenDecision },
      }),
    ),
  )
