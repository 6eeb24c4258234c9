/** The server answered, and said no: `code` says why, in words that programs share. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly body: unknown

  constructor(status: number, code: string, body: unknown) {
    super(`${status} ${code}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.body = body
  }
}

/** No answer came: the line is cut, the server is down, or something in between answered instead of it. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404
}
