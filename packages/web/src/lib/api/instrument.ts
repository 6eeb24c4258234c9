import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'
import { toInstrument } from './own-shapes.ts'

/** A published edition never changes: fetched once, kept as long as the page is open. */
export function instrumentQuery({ id, revision }: { readonly id: string; readonly revision: number }) {
  return queryOptions({
    queryKey: ['instrument', id, revision],
    queryFn: async () => {
      const path = { id, revision: String(revision) }
      return toInstrument(await dataOf(api.GET('/instruments/{id}/{revision}', { params: { path } })))
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}
