import { queryOptions } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import { listEvidenceChoices } from '../../../lib/api/evidence-choices.ts'

/** The units that are active now. */
export const unitChoicesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['units', institutionId, 'active'],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/units', { params: { path: { institutionId } } })),
  })

/** What can be named as decree, minutes or paper: the documents that this person may see. */
export const documentChoicesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'choices'],
    queryFn: () => listEvidenceChoices(institutionId),
  })
