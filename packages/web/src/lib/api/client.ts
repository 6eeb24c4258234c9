import { ApiProblem, createApiClient } from '@undagi/api-client'
import { bringProblemWords } from '../bring-problem-words.ts'
import { learnServerClock } from '../server-clock.ts'
import { markAttended } from './attended.ts'
import { NoAnswer } from './no-answer.ts'
import { sendOncePerPress } from './one-press.ts'

export const api = createApiClient({
  fetch: sendOncePerPress((request) =>
    fetch(markAttended(request)).then(learning, (cause: unknown) => {
      // a request that we gave up ourselves is no news about the line
      throw request.signal.aborted ? cause : new NoAnswer(cause)
    }),
  ),
})

async function learning(response: Response): Promise<Response> {
  learnServerClock(response)
  // a session that is over has its words at the door; where others cannot be fetched now, that is said instead
  if (!response.ok && response.status !== 401) await bringProblemWords().catch(() => undefined)
  return response
}

/** The session is over (or never began); a wrong password is something else. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'session.required'
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 404
}

/** Not for this person, or not there: asking again would only be refused again. A proxy's own page says nothing of the kind. */
export function isClosedToUs({ status, code }: ApiProblem['problem']): boolean {
  return (status === 403 || status === 404) && code !== 'server.unavailable'
}

/** Nobody who could judge the request got it: the same request may succeed later. */
export function isUnanswered(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.problem.status >= 500
}
