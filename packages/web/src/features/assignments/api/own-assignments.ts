import { queryOptions } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type OwnAssignment = Schemas['OwnAssignment']
export type EndedAssignment = Schemas['EndedAssignment']

/** What this person is asked to judge, rate again or review, wherever. */
export const ownAssignmentsQuery = queryOptions({
  queryKey: ['own-assignments'],
  queryFn: () => dataOf(api.GET('/own-assignments')),
})
