import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Under the key of the library, so that it is asked again whenever something in it changes. */
export const filesAmissQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'amiss'],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence-amiss', { params: { path: { institutionId } } }),
      ),
  })
