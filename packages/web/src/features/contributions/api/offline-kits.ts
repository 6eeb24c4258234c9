import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { ownContributionsQuery, useRefresh } from './contributions.ts'

export type KitReturn = Schemas['KitReturn']
export type KitReturnRow = Schemas['KitReturnRow']
export type KitSaying = Schemas['KitSaying']

interface UnitAddress {
  readonly assessmentId: string
  readonly unitId: string
}

interface NamedFile {
  readonly file: Blob
  readonly name: string
}

/** The kit of one unit, under the name that the server gives it. */
export async function fetchKit(path: UnitAddress): Promise<NamedFile> {
  const answer = api.POST('/assessments/{assessmentId}/units/{unitId}/offline-kits', {
    params: { path },
    parseAs: 'blob',
  })
  const file: Blob = await dataOf(answer)
  return { file, name: nameIn(await answer) }
}

/** The kits of all units, for who assigns. */
export async function fetchAllKits(assessmentId: string): Promise<NamedFile> {
  const answer = api.POST('/assessments/{assessmentId}/offline-kits', {
    params: { path: { assessmentId } },
    parseAs: 'blob',
  })
  const file: Blob = await dataOf(answer)
  return { file, name: nameIn(await answer) }
}

function nameIn({ response }: { readonly response: Response }): string {
  const disposition = response.headers.get('content-disposition') ?? ''
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'kit.zip'
}

export interface ReturnAddress {
  readonly assessmentId: string
  readonly returnId: string
}

/** What it would change now: asked anew whenever it is opened. */
export const kitReturnQuery = (path: ReturnAddress) =>
  queryOptions({
    queryKey: ['kit-return', path.assessmentId, path.returnId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/offline-kit-returns/{returnId}', { params: { path } })),
    staleTime: 0,
  })

export function useReturnKit(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/offline-kit-returns', {
          params: { path: { assessmentId }, query: { fileName: file.name } },
          body: '',
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: (returned) =>
      queryClient.setQueryData(kitReturnQuery({ assessmentId, returnId: returned.id }).queryKey, returned),
  })
}

/** A file out of a folder of the kit; the same bytes are offered there once. */
export const offerReturnedFile = (path: ReturnAddress, body: Schemas['ReturnedKitFile']) =>
  dataOf(
    api.POST('/assessments/{assessmentId}/offline-kit-returns/{returnId}/files', {
      params: { path: { ...path } },
      body,
    }),
  )

export function useApplyReturn(address: ReturnAddress) {
  const queryClient = useQueryClient()
  const refresh = useRefresh(address.assessmentId)
  return useMutation({
    mutationFn: (rows: Schemas['KitApplication']['rows']) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/offline-kit-returns/{returnId}/application', {
          params: { path: { ...address } },
          body: { rows },
        }),
      ),
    onSettled: () => {
      // not kept to be shown first: a card opens by what is typed, and nothing typed before stands any more
      queryClient.removeQueries({ queryKey: ownContributionsQuery(address.assessmentId).queryKey })
      return Promise.all([
        refresh(),
        queryClient.invalidateQueries({ queryKey: kitReturnQuery(address).queryKey }),
      ])
    },
  })
}
