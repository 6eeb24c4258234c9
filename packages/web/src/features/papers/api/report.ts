import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type ReportKind = NonNullable<Schemas['ReportKind']>

export const reportQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['report', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/report', { params: { path: { assessmentId } } })),
  })

export function useIssueReport(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NewReport']) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/report/versions', {
          params: { path: { assessmentId } },
          body,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: reportQuery(assessmentId).queryKey }),
  })
}
