import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import type { IndicatorAddress } from './offers.ts'

type Offer = Pick<OfferedEvidence, 'id' | 'article'>

/** On which page the article stands that an offer names; asked only where it names one. */
export const passageQuery = ({ assessmentId, code }: IndicatorAddress, { id: offerId, article }: Offer) =>
  queryOptions({
    queryKey: ['evidence', 'passage', assessmentId, code, offerId],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/passage', {
          params: { path: { assessmentId, code, offerId } },
        }),
      ),
    enabled: article !== null,
  })
