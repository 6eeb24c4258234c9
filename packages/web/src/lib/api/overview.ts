import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'

/** An institution and its rounds: the frame and the line of years live on it. */
export function overviewQuery(slug: string) {
  return queryOptions({
    queryKey: ['overview', slug],
    queryFn: () => dataOf(api.GET('/institutions/{slug}/overview', { params: { path: { slug } } })),
  })
}
