import { ApiProblem } from '@undagi/api-client'

/** What the server says is wrong, by the field it is about ("/email" → "email"). */
export function refusedFields(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiProblem)) return {}
  return Object.fromEntries(
    (error.problem.errors ?? []).map(({ path, message }) => [path.replace(/^\//, ''), message]),
  )
}
