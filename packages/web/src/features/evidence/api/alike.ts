import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { type IndicatorAddress, offeredQuery } from './offers.ts'

/** Other items whose files say the same as an item's. */
export const alikeQuery = (institutionId: string, itemId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, itemId, 'alike'],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence/{itemId}/alike', {
          params: { path: { institutionId, itemId } },
        }),
      ),
  })

/** The same of everything that is offered for an indicator, in one question; asked again with what is offered. */
export const alikeOfferedQuery = ({ assessmentId, code }: IndicatorAddress) =>
  queryOptions({
    queryKey: [...offeredQuery({ assessmentId, code }).queryKey, 'alike'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/evidence/alike', {
          params: { path: { assessmentId, code } },
        }),
      ),
  })

/** Where the very bytes of files that have just arrived are kept already: of all of them in one question. */
export const copiesQuery = (institutionId: string, uploadIds: readonly string[]) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'copies', uploadIds],
    enabled: uploadIds.length > 0,
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/evidence-copies', {
          params: { path: { institutionId }, query: { uploads: uploadIds.join(',') } },
        }),
      ),
  })
