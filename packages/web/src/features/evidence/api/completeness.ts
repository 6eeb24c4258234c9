import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

/** How complete the evidence for what is claimed is, and what of it lapses before the visit. */
export const completenessQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'completeness'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/completeness', { params: { path: { assessmentId } } })),
  })
