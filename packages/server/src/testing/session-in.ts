import type { Schemas } from '@undagi/api-client'

/** The session that signing in gave; fails where a second step was asked for. */
export function sessionIn(
  answer: Schemas['Session'] | Schemas['SecondStep'] | undefined,
): Schemas['Session'] {
  if (answer === undefined || 'ticket' in answer) throw new Error('There is no session')
  return answer
}
