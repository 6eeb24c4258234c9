import { queryOptions } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api, isSignedOut } from './client.ts'
import type { SecondStep, Session } from './contract.ts'

/** Who is signed in, and where they work. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => dataOf(api.GET('/session')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** What somebody who is not signed in is told; the reason for it may be another a moment later. */
export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: () => dataOf(api.GET('/session/door')),
  ...{ staleTime: 0, gcTime: 0 },
})

export function signIn(credentials: { email: string; password: string }): Promise<Session | SecondStep> {
  return dataOf(api.POST('/session', { body: credentials }))
}

/** The password was right and is not enough: there is no session yet. */
export const isSecondStep = (answer: Session | SecondStep): answer is SecondStep => 'ticket' in answer

/** A session that was over already is no failure: nobody is signed in any more. */
export async function signOut(): Promise<void> {
  const { error } = await api.DELETE('/session')
  if (error === undefined) return
  const problem = new ApiProblem(error)
  if (!isSignedOut(problem)) throw problem
}
