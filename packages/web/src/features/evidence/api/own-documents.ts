import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Under the key of the library, so that it is asked again whenever something in it changes. */
export const ownDocumentsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'own'],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/own-documents', { params: { path: { institutionId } } })),
  })
