import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { assessmentKey } from '../../../lib/api/assessment.ts'
import { api } from '../../../lib/api/client.ts'

export type Stage = Schemas['Stage']
export type StageEntry = Schemas['StageEntry']
export type OpenRequest = Schemas['OpenRequest']
export type ClosedRequest = Schemas['ClosedRequest']
export type SubmissionGap = Schemas['SubmissionGap']
export type RevisionNote = Schemas['RevisionNote']

/** A colleague moved it, or what is missing changed, after it was read here: nothing was written. */
export class StaleStage extends ApiProblem {
  readonly current: Stage

  constructor(problem: Schemas['StaleStage']) {
    super(problem)
    this.current = problem.current
  }
}

/** Where an assessment stands, how it came there and what is missing; colleagues' moves ask for it again. */
export function stageQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'stage'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/stage', { params: { path: { assessmentId } } })),
  })
}

/** The same with what units are asked and cannot answer once it is sent: of a large institution that is much, and few look at it. */
export function stageRequestsQuery(assessmentId: string) {
  return queryOptions({
    queryKey: [...assessmentKey(assessmentId), 'stage-requests'],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/stage', {
          params: { path: { assessmentId }, query: { with: 'requests' } },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  })
}

export type Move =
  | { readonly kind: 'send'; readonly body: Schemas['SendForVerification'] }
  | { readonly kind: 'verify'; readonly body: Schemas['VerifyAssessment'] }
  | { readonly kind: 'return'; readonly body: Schemas['ReturnAssessment'] }
  | { readonly kind: 'submit'; readonly body: Schemas['SubmitAssessment'] }
  | { readonly kind: 'reopen'; readonly body: Schemas['ReopenAssessment'] }

/** Takes it from one hand to the next; what the server holds is on the page afterwards, also where it refused. */
export function useMove(assessmentId: string) {
  const queryClient = useQueryClient()
  const show = (stage: Stage) => queryClient.setQueryData(stageQuery(assessmentId).queryKey, stage)
  return useMutation({
    mutationFn: (move: Move) => make(assessmentId, move),
    onSuccess: show,
    onError: (error) => {
      if (!(error instanceof StaleStage)) return
      show(error.current)
      if (error.current.openRequests !== null)
        queryClient.setQueryData(stageRequestsQuery(assessmentId).queryKey, error.current)
    },
    // not awaited: how it went is told at once, however long the rest takes to be read again
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: assessmentKey(assessmentId) })
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
    },
  })
}

async function make(assessmentId: string, move: Move): Promise<Stage> {
  const answer = await post(assessmentId, move)
  const { error } = answer
  if (error && 'current' in error) throw new StaleStage(error)
  return dataOf(Promise.resolve(answer))
}

function post(assessmentId: string, { kind, body }: Move) {
  const params = { path: { assessmentId } }
  switch (kind) {
    case 'send':
      return api.POST('/assessments/{assessmentId}/stage/verification', { params, body })
    case 'verify':
      return api.POST('/assessments/{assessmentId}/stage/approval', { params, body })
    case 'return':
      return api.POST('/assessments/{assessmentId}/stage/return', { params, body })
    case 'submit':
      return api.POST('/assessments/{assessmentId}/stage/submission', { params, body })
    case 'reopen':
      return api.POST('/assessments/{assessmentId}/stage/reopening', { params, body })
  }
}
