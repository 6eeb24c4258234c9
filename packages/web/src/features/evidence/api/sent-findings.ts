import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** Whoever looks through the library is told at once; whoever helps with an indicator asks. */
const betweenMs = 4_000

/** What was found in a file that one has sent. */
export const sentFindingsQuery = (institutionId: string, uploadId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'sent', uploadId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/uploads/{uploadId}/findings', {
          params: { path: { institutionId, uploadId } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.reading === 'waiting' ? betweenMs : false),
    // a suggestion that does not come is no trouble: the form is filled in without it
    retry: false,
    throwOnError: false,
  })
