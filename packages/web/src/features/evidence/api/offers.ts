import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { NewEvidenceOffer } from '../../../lib/api/contract.ts'
import { askAgainIn } from './ask-again-in.ts'
import { examinationsQuery } from './examinations.ts'

export interface IndicatorAddress {
  readonly assessmentId: string
  readonly code: string
}

/** What is offered for an indicator and its criteria. */
export const offeredQuery = ({ assessmentId, code }: IndicatorAddress) =>
  queryOptions({
    queryKey: ['assessment', assessmentId, 'offered', code],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
          params: { path: { assessmentId, code } },
        }),
      ),
    refetchInterval: ({ state }) => askAgainIn((state.data ?? []).map(({ evidence }) => evidence)),
  })

function useOfferChange<Given, Answer>(
  { assessmentId, code }: IndicatorAddress,
  change: (given: Given) => Promise<Answer>,
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: offeredQuery({ assessmentId, code }).queryKey }),
        queryClient.invalidateQueries({ queryKey: examinationsQuery(assessmentId).queryKey }),
        queryClient.invalidateQueries({ queryKey: ['evidence'] }),
        queryClient.invalidateQueries({ queryKey: ['assessment', assessmentId, 'history', code] }),
      ]),
  })
}

export const useOffer = (path: IndicatorAddress) =>
  useOfferChange(path, (body: NewEvidenceOffer) =>
    dataOf(api.POST('/assessments/{assessmentId}/indicators/{code}/evidence', { params: { path }, body })),
  )

export const useWithdrawOffer = (path: IndicatorAddress) =>
  useOfferChange(path, async ({ offerId, reason }: { offerId: string; reason: string }) => {
    const { error } = await api.POST(
      '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal',
      { params: { path: { ...path, offerId } }, body: { reason } },
    )
    if (error) throw new ApiProblem(error)
  })

export const offeredFileAddress = (
  { assessmentId, code }: IndicatorAddress,
  offerId: string,
  position: number,
) =>
  `/api/assessments/${assessmentId}/indicators/${encodeURIComponent(code)}/evidence/${offerId}/files/${position}`
