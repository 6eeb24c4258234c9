import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { askAgainIn } from './ask-again-in.ts'

/** One item with all that it ever was. */
export const itemQuery = (institutionId: string, itemId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, itemId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence/{itemId}', {
          params: { path: { institutionId, itemId } },
        }),
      ),
    refetchInterval: ({ state }) => askAgainIn(state.data?.revisions ?? []),
  })
