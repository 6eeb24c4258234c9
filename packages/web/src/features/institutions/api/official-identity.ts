import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type OfficialInstitution = Schemas['OfficialInstitution']

export function officialIdentityQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['official-identity', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/official-identity', { params: { path: { institutionId } } }),
      ),
  })
}

export function officialSearchQuery(search: string) {
  return queryOptions({
    queryKey: ['official-institutions', search],
    queryFn: () => dataOf(api.GET('/official-institutions', { params: { query: { search, limit: 8 } } })),
    enabled: search !== '',
  })
}
