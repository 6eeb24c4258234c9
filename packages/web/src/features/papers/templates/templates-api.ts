import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type PaperTemplate = Schemas['PaperTemplate']
export type Finding = Schemas['TemplateCheck']['findings'][number]

/** Of which paper of which institution. */
export interface TemplateKey {
  readonly institutionId: string
  readonly kind: PaperTemplate['kind']
}

export const templatesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['paper-templates', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/paper-templates', { params: { path: { institutionId } } }),
      ),
  })

export function useCheckTemplate(path: TemplateKey) {
  return useMutation({
    mutationFn: (file: string) =>
      dataOf(
        api.POST('/institutions/{institutionId}/paper-templates/{kind}/check', {
          params: { path },
          body: { file },
        }),
      ),
  })
}

/** The address of a paper in this template, in this browser alone. */
export function usePreviewTemplate(path: TemplateKey) {
  return useMutation({
    mutationFn: async (body: Schemas['TemplatePreview']) => {
      const answer = api.POST('/institutions/{institutionId}/paper-templates/{kind}/preview', {
        ...{ params: { path }, body },
        parseAs: 'blob',
      })
      const paper: Blob = await dataOf(answer)
      return URL.createObjectURL(paper)
    },
  })
}

export function useChangeTemplate(path: TemplateKey) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NewPaperTemplate']) =>
      dataOf(api.PUT('/institutions/{institutionId}/paper-templates/{kind}', { params: { path }, body })),
    onSettled: () => queryClient.invalidateQueries(templatesQuery(path.institutionId)),
  })
}
