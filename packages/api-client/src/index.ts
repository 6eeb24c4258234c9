import createClient from 'openapi-fetch'
import type { components, paths } from './schema.generated.ts'

/** Every named schema of the API: `Schemas['Assessment']`. */
export type Schemas = components['schemas']
export type ProblemCode = Schemas['ProblemCode']
export { ApiProblem, dataOf, type Problem, problemIn } from './problem.ts'
export type { operations, paths } from './schema.generated.ts'

export interface ApiClientOptions {
  /** Where the API answers; the same origin by default. */
  readonly baseUrl?: string
  readonly fetch?: (request: Request) => Promise<Response>
  /** Of a program: the API token that a person has made for it. Cookies are then left out. */
  readonly token?: string
}

/** The typed way to the server: `client.GET('/assessments/{assessmentId}', { params: { path } })`. */
export function createApiClient({ baseUrl = '/api', fetch, token }: ApiClientOptions = {}) {
  return createClient<paths>({
    baseUrl,
    ...(fetch === undefined ? {} : { fetch }),
    ...(token === undefined
      ? {}
      : { headers: { authorization: `Bearer ${token}` }, credentials: 'omit' as const }),
  })
}

export type ApiClient = ReturnType<typeof createApiClient>
