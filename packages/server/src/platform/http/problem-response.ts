import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { SessionNotValid } from '../database/actor.ts'
import { sqlstateOf } from '../database/sqlstate-of.ts'
import { isUnreachable } from './is-unreachable.ts'
import { Problem } from './problem.ts'
import {
  invalidRequest,
  malformedRequest,
  requestTooLarge,
  sessionRequired,
  unavailable,
  unexpectedFailure,
} from './request.errors.ts'

export interface ProblemOptions {
  /** Told of failures that are ours; what the client sees says nothing about them. */
  readonly reportFailure: (error: unknown, requestId: string) => void
}

/** Turns whatever a handler threw into `application/problem+json`. */
export function createProblemHandler<E extends { Variables: { requestId: string } }>({
  reportFailure,
}: ProblemOptions): ErrorHandler<E> {
  return (error, c) => {
    const problem = toProblem(error)
    // What a route says of its own accord is an answer, such as not being ready.
    if (problem.kind.status >= 500 && !(error instanceof Problem)) reportFailure(error, c.var.requestId)
    const { kind, extras } = problem
    const { challenge, ...said } = extras
    const { retryAfterSeconds } = said
    if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds))
    if (challenge !== undefined) c.header('WWW-Authenticate', challenge)
    const body = { type: 'about:blank', ...kind, ...said, requestId: c.var.requestId }
    return c.json(body, kind.status, { 'Content-Type': 'application/problem+json' })
  }
}

/** A zero byte within a text: JSON and addresses can hold one, PostgreSQL cannot. */
const notText: ReadonlySet<string | undefined> = new Set(['22021', '22P05'])

/** What a failure is called, whoever threw it. */
export function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof SessionNotValid) return sessionRequired()
  // Hono's own refusals while reading the body.
  if (error instanceof HTTPException && error.status === 400) return malformedRequest()
  if (error instanceof HTTPException && error.status === 413) return requestTooLarge()
  if (notText.has(sqlstateOf(error))) return invalidRequest()
  return isUnreachable(error) ? unavailable() : unexpectedFailure()
}
