import { ApiProblem } from '@undagi/api-client'

/** What the server says is wrong at one place of the request, such as "/target". */
export function fieldErrorOf(error: unknown, path: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined
  return error.problem.errors?.find((each) => each.path === path)?.message
}
