import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Whose pages: of a revision in the library, or of what is offered for an indicator, for whoever sees no library. */
export type PageSource =
  | { readonly institutionId: string; readonly itemId: string; readonly revision: number }
  | { readonly assessmentId: string; readonly code: string; readonly offerId: string }

/** A page of one of its files; both are counted from 1. */
export interface PageSpot {
  readonly position: number
  readonly page: number
}

export type PageWidth = 800 | 1400

/** The picture of a page. */
export function pageAddress(source: PageSource, { position, page }: PageSpot, width: PageWidth): string {
  return `/api${folderOf(source)}/files/${position}/pages/${page}?width=${width}`
}

/** The original, to be saved. */
export const originalAddress = (source: PageSource, position: number) =>
  `/api${folderOf(source)}/files/${position}`

/** A film, to be played stretch by stretch from a time on (Media Fragments URI 1.0, 4.2.1). */
export const filmAddress = (source: PageSource, position: number, atSeconds: number | null) =>
  `${originalAddress(source, position)}/film${atSeconds === null ? '' : `#t=${atSeconds}`}`

function folderOf(source: PageSource): string {
  if ('offerId' in source) {
    const { assessmentId, code, offerId } = source
    return `/assessments/${assessmentId}/indicators/${encodeURIComponent(code)}/evidence/${offerId}`
  }
  const { institutionId, itemId, revision } = source
  return `/institutions/${institutionId}/evidence/${itemId}/revisions/${revision}`
}

const askAgainMs = 3_000

/** What was read of a file. */
export const pageTextsKey = (source: PageSource, position: number) => ['page-text', source, position] as const

/** What was read on a page. */
export const pageTextQuery = (source: PageSource, spot: PageSpot) =>
  queryOptions({
    queryKey: [...pageTextsKey(source, spot.position), spot.page],
    queryFn: () => dataOf(askForText(source, spot)),
    refetchInterval: ({ state }) => (state.data?.reading === 'waiting' ? askAgainMs : false),
  })

function askForText(source: PageSource, { position, page }: PageSpot) {
  const spot = { position: String(position), page: String(page) }
  if ('offerId' in source)
    return api.GET(
      '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}/text',
      { params: { path: { ...source, ...spot } } },
    )
  return api.GET(
    '/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}/text',
    { params: { path: { ...source, ...spot, revision: String(source.revision) } } },
  )
}

/** A picture that does not come says no word: asked once more, the server says why. Null: now it comes. */
export const pageFaultQuery = (source: PageSource, spot: PageSpot) =>
  queryOptions({
    queryKey: ['page-fault', source, spot],
    queryFn: async () => {
      await dataOf(askForPicture(source, spot))
      return null
    },
    gcTime: 0,
  })

function askForPicture(source: PageSource, { position, page }: PageSpot) {
  const spot = { position: String(position), page: String(page) }
  if ('offerId' in source)
    return api.GET(
      '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}',
      { params: { path: { ...source, ...spot } }, parseAs: 'blob' },
    )
  return api.GET(
    '/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}',
    { params: { path: { ...source, ...spot, revision: String(source.revision) } }, parseAs: 'blob' },
  )
}
