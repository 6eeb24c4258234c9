import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Who can be named to see a restricted document, by name. */
export const possibleViewersQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['possible-viewers', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence-viewers', { params: { path: { institutionId } } }),
      ),
  })
