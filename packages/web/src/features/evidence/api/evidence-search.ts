import { infiniteQueryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { EvidenceQuery } from '../../../lib/api/contract.ts'

interface Asked {
  readonly institutionId: string
  readonly words: string
  readonly filter: EvidenceQuery
}

/** Documents that hold the words, page by page. */
export const evidenceSearchQuery = ({ institutionId, words, filter }: Asked) =>
  infiniteQueryOptions({
    queryKey: ['evidence', institutionId, 'search', words, filter],
    queryFn: ({ pageParam: from, signal }) =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence/search', {
          params: { path: { institutionId }, query: { ...filter, q: words, from: String(from) } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
