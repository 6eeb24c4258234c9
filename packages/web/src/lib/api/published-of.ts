import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'

/** What the ministry published about an institution that works here. */
export function publishedOfQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['published-of', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/published-results', { params: { path: { institutionId } } }),
      ),
  })
}
