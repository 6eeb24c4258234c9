import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** The newest revision of every edition the server has. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async () => {
    const editions = await dataOf(api.GET('/instruments'))
    return [...new Map(editions.map((edition) => [edition.id, edition])).values()]
  },
  staleTime: 60_000,
})
