import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type ReportAspect = Schemas['ReportAspect']

export const reportAspectsQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['report-aspects', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/report/aspects', { params: { path: { assessmentId } } })),
  })

interface Writing {
  readonly aspectCode: string
  readonly body: Schemas['ReportWords']
}

export function useWriteAspect(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ aspectCode, body }: Writing) =>
      dataOf(
        api.PUT('/assessments/{assessmentId}/report/aspects/{aspectCode}', {
          params: { path: { assessmentId, aspectCode } },
          body,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: reportAspectsQuery(assessmentId).queryKey }),
  })
}
