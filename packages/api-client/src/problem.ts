import type { components } from './schema.generated.ts'

export type Problem = components['schemas']['Problem']

/** The server said no: translate by `problem.code`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The data of an answer, or an ApiProblem thrown: `await dataOf(client.GET('/session'))`. */
export async function dataOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer
  if (data !== undefined) return data
  throw new ApiProblem(isProblem(error) ? error : unspokenProblem(response))
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value
}

/** Something between us and the server answered, such as a proxy with a page of its own. */
function unspokenProblem({ status, statusText }: Response): Problem {
  const title = `${status} ${statusText}`.trim()
  return { type: 'about:blank', title, status, code: 'server.unavailable', requestId: '' }
}

/** What the server said in an answer that something else than the client fetched; undefined: that was no problem of ours. */
export function problemIn(body: string): ApiProblem | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isProblem(value) ? new ApiProblem(value) : undefined
  } catch {
    return undefined
  }
}
