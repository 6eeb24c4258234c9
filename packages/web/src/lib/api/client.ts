import { ApiProblem, NoAnswer } from './api-error.ts'

export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((cause: unknown) => {
    throw new NoAnswer(cause)
  })
  const text = await response.text()
  const json: unknown = text ? JSON.parse(text) : undefined
  if (response.ok) return json as T
  throw new ApiProblem(response.status, (json as { code?: string })?.code ?? 'unknown', json)
}
