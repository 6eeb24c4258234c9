import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import type { EvidenceExamination, NewOfferVerdict } from '../../../lib/api/contract.ts'
import { completenessQuery } from './completeness.ts'

/** Everything offered in an assessment, with what was said of it. */
export const examinationsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'examinations'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/examinations', { params: { path: { assessmentId } } })),
  })

const verdictPath = '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict'

function useVerdictChange<Given>(
  assessmentId: string,
  change: (given: Given) => Promise<EvidenceExamination>,
) {
  const queryClient = useQueryClient()
  const { queryKey } = examinationsQuery(assessmentId)
  return useMutation({
    mutationFn: change,
    onSuccess: async (examined) => {
      queryClient.setQueryData(queryKey, (all) =>
        all?.map((each) => (each.offerId === examined.offerId ? examined : each)),
      )
      await queryClient.invalidateQueries({ queryKey: completenessQuery(assessmentId).queryKey })
      // What was refused proves nothing any more.
      await queryClient.invalidateQueries({ queryKey: ['evidence'] })
    },
    // Somebody was faster: what stands now is shown before one judges again.
    onError: () => queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) }),
  })
}

interface Address {
  readonly assessmentId: string
  readonly code: string
  readonly offerId: string
}

export const useExamine = (path: Address) =>
  useVerdictChange(path.assessmentId, (body: NewOfferVerdict) =>
    dataOf(api.PUT(verdictPath, { params: { path }, body })),
  )

export const useTakeVerdictBack = (path: Address) =>
  useVerdictChange(path.assessmentId, (seenVerdict: string) =>
    dataOf(api.POST(`${verdictPath}/withdrawal`, { params: { path }, body: { seenVerdict } })),
  )
