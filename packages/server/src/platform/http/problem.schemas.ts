import { z } from '@hono/zod-openapi'
import type { ProblemFactory, ProblemKind } from './problem.ts'
import {
  crossOriginRequest,
  invalidRequest,
  malformedRequest,
  requestTooLarge,
  unavailable,
  unexpectedFailure,
  unknownHost,
  unsupportedType,
} from './request.errors.ts'

/** What any request with a body may meet before its handler. */
export const badBody = [
  ...([malformedRequest, crossOriginRequest, requestTooLarge] as const),
  ...([unsupportedType, invalidRequest] as const),
] as const

/** Every stable code; the document builder completes the enumeration from the features' error factories. */
const problemCodeSchema = z.string().openapi('ProblemCode', {
  description: 'Stable code of a problem. Clients translate by it, never by the title.',
})

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string(),
    status: z.number().int().openapi({ description: 'The HTTP status again' }),
    code: problemCodeSchema,
    detail: z.string().optional(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: 'Where in the request (JSON pointer) and what is wrong there' }),
    retryAfterSeconds: z
      .number()
      .int()
      .optional()
      .openapi({ description: 'How long to wait before trying again; also in Retry-After' }),
    requestId: z.string().openapi({ description: 'Also in the server log' }),
  })
  .openapi('Problem', {
    description: 'Why a request was refused or failed (RFC 9457), with one Indonesian sentence for people',
  })

type Responses<F extends readonly ProblemFactory[], T> = {
  [S in F[number]['kind']['status']]: {
    description: string
    content: { 'application/problem+json': { schema: T } }
  }
}

type Always = [typeof unknownHost, typeof unexpectedFailure, typeof unavailable]

/** The problem responses of a route, grouped by status; their codes stand in the description. */
export function problemResponses<const F extends readonly ProblemFactory[]>(...factories: F) {
  return describe<readonly [...F, ...Always], typeof problemSchema>(
    [...factories, unknownHost, unexpectedFailure, unavailable].map(({ kind }) => kind),
    problemSchema,
  )
}

/** A 409 that carries what the server holds now; the same for all that share it. */
export function conflictResponse<const F extends ProblemFactory<409>, T extends z.ZodObject>(
  factories: F | readonly F[],
  name: string,
  current: T,
) {
  const schema = problemSchema.extend({ current }).openapi(name, {
    description:
      'A change made on an older version: `current` is what the server holds now, to merge with and try again',
  })
  const kinds = [factories].flat().map(({ kind }) => kind)
  return describe<readonly [F], typeof schema>(kinds, schema)
}

function describe<F extends readonly ProblemFactory[], T extends z.ZodType>(
  kinds: readonly ProblemKind[],
  schema: T,
): Responses<F, T> {
  // By code, so that the document does not depend on how a route came to its list.
  const inOrder = kinds.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const byStatus = Map.groupBy(inOrder, ({ status }) => status)
  const entries = [...byStatus].map(([status, group]) => [
    status,
    {
      description: group.map(({ code, title }) => `\`${code}\`: ${title}`).join('\n\n'),
      content: { 'application/problem+json': { schema } },
    },
  ])
  return Object.fromEntries(entries)
}
