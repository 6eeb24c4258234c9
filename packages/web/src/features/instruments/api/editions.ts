import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Which editions there are; new ones come only when the server starts. */
export const editionsQuery = queryOptions({
  queryKey: ['instruments'],
  queryFn: () => dataOf(api.GET('/instruments')),
  staleTime: 5 * 60_000,
})
