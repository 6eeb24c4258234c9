import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'

/** The institution's own papers of a year: which drafts there are, and every version that was issued. */
export const papersQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['papers', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/papers', { params: { path: { assessmentId } } })),
  })
