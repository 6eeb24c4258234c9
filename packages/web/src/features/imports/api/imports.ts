import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Import, ImportKind, ImportPreview, RoundOpening } from '../../../lib/api/contract.ts'
import { fetchWithProgress } from '../../../lib/api/fetch-with-progress.ts'

export function importsQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['imports', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/imports', { params: { path: { institutionId } } })),
  })
}

interface Address {
  readonly institutionId: string
  readonly importId: string
}

/** What applying would do now: asked anew whenever it is opened. */
export function previewQuery(path: Address) {
  return queryOptions({
    queryKey: ['import-preview', path.institutionId, path.importId],
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/imports/{importId}', { params: { path } })),
    staleTime: 0,
  })
}

export function undoPreviewQuery(path: Address) {
  return queryOptions({
    queryKey: ['import-undo', path.institutionId, path.importId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/imports/{importId}/undo', { params: { path } })),
    staleTime: 0,
    gcTime: 0,
  })
}

export interface TableToSend {
  readonly file: File
  readonly kind: ImportKind
  readonly editionId: string | undefined
  readonly year: string | undefined
}

export function useSendTable(institutionId: string, onProgress: (share: number) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ file, kind, editionId, year }: TableToSend) =>
      dataOf(
        api.POST('/institutions/{institutionId}/imports', {
          params: {
            path: { institutionId },
            query: {
              ...{ kind, fileName: file.name },
              ...(editionId !== undefined && { editionId }),
              ...(year !== undefined && { year }),
            },
          },
          body: '',
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
          fetch: fetchWithProgress(onProgress),
        }),
      ),
    onSuccess: async (preview) => {
      rememberPreview(queryClient, institutionId, preview)
      await queryClient.invalidateQueries({ queryKey: importsQuery(institutionId).queryKey })
    },
  })
}

export interface RowChoice {
  readonly line: number
  readonly to: string | null
}

export function useChooseRows(path: Address) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (choices: RowChoice[]) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/imports/{importId}/choices', {
          params: { path },
          body: { choices },
        }),
      ),
    onSuccess: (preview) => rememberPreview(queryClient, path.institutionId, preview),
  })
}

export function useApplyImport(path: Address) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { expectedPreview: string; openings: RoundOpening[] }) =>
      dataOf(
        api.POST('/institutions/{institutionId}/imports/{importId}/application', { params: { path }, body }),
      ),
    onSuccess: (applied) => refreshAll(queryClient, applied),
    onError: () => queryClient.invalidateQueries({ queryKey: previewQuery(path).queryKey }),
  })
}

export function useUndoImport(path: Address) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (expectedPreview: string) =>
      dataOf(
        api.POST('/institutions/{institutionId}/imports/{importId}/undo', {
          params: { path },
          body: { expectedPreview },
        }),
      ),
    onSuccess: (undone) => refreshAll(queryClient, undone),
    onError: () => queryClient.invalidateQueries({ queryKey: undoPreviewQuery(path).queryKey }),
  })
}

export function useDiscardImport(path: Address) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const { error } = await api.DELETE('/institutions/{institutionId}/imports/{importId}', {
        params: { path },
      })
      if (error) throw new ApiProblem(error)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: importsQuery(path.institutionId).queryKey }),
  })
}

type Client = ReturnType<typeof useQueryClient>

function rememberPreview(queryClient: Client, institutionId: string, preview: ImportPreview): void {
  queryClient.setQueryData(previewQuery({ institutionId, importId: preview.import.id }).queryKey, preview)
}

/** Ratings, results and rounds may all have changed: whatever is open is asked for again. */
async function refreshAll(queryClient: Client, changed: Import): Promise<void> {
  queryClient.removeQueries({
    queryKey: ['import-preview'],
    predicate: ({ queryKey }) => queryKey[2] === changed.id,
  })
  await queryClient.invalidateQueries()
}
