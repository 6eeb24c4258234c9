import { queryOptions } from '@tanstack/react-query'
import type { Instrument } from '@undagi/maturity'
import { request } from './client.ts'

/** A published edition never changes: fetched once, kept as long as the page is open. */
export function instrumentQuery(edition: { readonly id: string; readonly revision: number }) {
  return queryOptions({
    queryKey: ['instrument', edition.id, edition.revision],
    queryFn: () => request<Instrument>('GET', `/instruments/${edition.id}/${edition.revision}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}
