import type { OperationKind } from './request-trail.ts'

interface Ended {
  readonly kind: OperationKind
  readonly status: number
  /** Somebody came with a session, be it a false one, or asked to be let in. */
  readonly isSomebody: boolean
  /** The use case says that a proof was false, whatever the status. */
  readonly wasRefused?: boolean
}

/**
 * How a request that has left no entry yet ends in the log; undefined: not at all. A refusal matters where somebody reached for
 * what is not theirs: no right (403), not theirs to see (404), not let in (401), too often (429), under a false name (421), or with a
 * proof that was false. A mistake in a form does not.
 */
export function endingOf({
  kind,
  status,
  isSomebody,
  wasRefused = false,
}: Ended): 'done' | 'refused' | undefined {
  // What is looked over before it is done is answered, and says what would be refused.
  if (status < 400 && !wasRefused) return kind === 'read' || kind === 'visit' ? undefined : 'done'
  if (!isSomebody) return undefined
  return wasRefused || [401, 403, 404, 421, 429].includes(status) ? 'refused' : undefined
}
