import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type LastYear = Schemas['LastYear']
export type LastYearPreview = Schemas['LastYearPreview']

/** Under the assessment's own key: what is filled in changes which texts are last year's. */
export const lastYearQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['assessment', assessmentId, 'last-year'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/last-year', { params: { path: { assessmentId } } })),
  })

export const lastYearPreviewQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['last-year-preview', assessmentId],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/last-year/preview', { params: { path: { assessmentId } } }),
      ),
    gcTime: 0,
  })

export function useStart(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['StartFromLastYear']) =>
      dataOf(api.POST('/assessments/{assessmentId}/last-year', { params: { path: { assessmentId } }, body })),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
