import { queryOptions } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Overview } from './contract.ts'

/** An institution and its rounds: the frame and the line of years live on it. */
export function overviewQuery(slug: string) {
  return queryOptions({
    queryKey: ['overview', slug],
    queryFn: () => request<Overview>('GET', `/institutions/${slug}/overview`),
  })
}
