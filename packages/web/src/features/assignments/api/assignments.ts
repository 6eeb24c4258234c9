import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'
import { ownAssignmentsQuery } from './own-assignments.ts'

export type Assignments = Schemas['Assignments']
export type Assignment = Schemas['Assignment']
export type Candidate = Schemas['AssignmentCandidate']
export type DeclaredTie = Schemas['DeclaredTie']['tie']
type Change =
  | { readonly kind: 'assign'; readonly body: Schemas['NewAssignment'] }
  | { readonly kind: 'end'; readonly body: Schemas['AssignmentEnd'] }
  | { readonly kind: 'tie'; readonly body: Schemas['TieChange'] }

export function assignmentsQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'assignments'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/assignments', { params: { path: { assessmentId } } })),
  })
}

/** Assigns somebody, ends that, or says what ties oneself; what the server holds is on the page afterwards, also where it refused. */
export function useAssigning(assessmentId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = assignmentsQuery(assessmentId)
  return useMutation({
    mutationFn: (change: Change) => dataOf(post(assessmentId, change)),
    onSuccess: (after: Assignments) => queryClient.setQueryData(queryKey, after),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) })
      void queryClient.invalidateQueries({ queryKey: ownAssignmentsQuery.queryKey })
    },
  })
}

function post(assessmentId: string, { kind, body }: Change) {
  const params = { path: { assessmentId } }
  switch (kind) {
    case 'assign':
      return api.POST('/assessments/{assessmentId}/assignments', { params, body })
    case 'end':
      return api.POST('/assessments/{assessmentId}/assignments/end', { params, body })
    case 'tie':
      return api.POST('/assessments/{assessmentId}/assignments/own-ties', { params, body })
  }
}
