import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What a problem always says: a stable code (clients translate by it), the HTTP status, one Indonesian sentence. */
export interface ProblemKind<S extends ContentfulStatusCode = ContentfulStatusCode> {
  readonly code: string
  readonly status: S
  readonly title: string
}

/** What one occurrence may add. */
export interface ProblemExtras {
  readonly detail?: string
  /** Where in the request, as a JSON pointer, and what is wrong there. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
  /** What the server holds now, so that a stale writer can merge instead of guessing. */
  readonly current?: object
  readonly retryAfterSeconds?: number
  /** What a program must bring instead (`WWW-Authenticate`). */
  readonly challenge?: string
}

/** Thrown by use cases, spoken as `application/problem+json` by the one error handler. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly extras: ProblemExtras

  constructor(kind: ProblemKind, extras: ProblemExtras) {
    super(`${kind.code}: ${extras.detail ?? kind.title}`)
    this.kind = kind
    this.extras = extras
  }
}

export interface ProblemFactory<S extends ContentfulStatusCode = ContentfulStatusCode> {
  (extras?: ProblemExtras): Problem
  readonly kind: ProblemKind<S>
}

/** `throw staleVersion({ current })` where `staleVersion = defineProblem({ code, status, title })`. */
export function defineProblem<const S extends ContentfulStatusCode>(kind: ProblemKind<S>): ProblemFactory<S> {
  return Object.assign((extras: ProblemExtras = {}) => new Problem(kind, extras), { kind })
}
