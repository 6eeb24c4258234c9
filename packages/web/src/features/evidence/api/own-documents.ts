import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** No channel tells a helper what somebody says of their documents. */
const betweenMs = 60_000

/** Under the key of the library, so that it is asked again whenever something in it changes. */
export const ownDocumentsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'own'],
    refetchInterval: betweenMs,
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/own-documents', { params: { path: { institutionId } } })),
  })
