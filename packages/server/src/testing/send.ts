import { conforming } from './conforming-fetch.ts'
import { origin, type TestApp } from './create-test-app.ts'

export interface Sending {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  /** Instead of a body. */
  readonly file?: string | Uint8Array<ArrayBuffer> | undefined
  readonly fileType?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Session token; none: a stranger. */
  readonly token?: string
  /** What a program brings instead. */
  readonly bearer?: string
}

/** A raw request, so that it may be as wrong as it likes; the answer must still be one that the document declares. */
export async function send(
  undagi: Pick<TestApp, 'fetch'>,
  { method, path, body, file, fileType, headers, token, bearer }: Sending,
): Promise<Response> {
  const response = await conforming(undagi.fetch)(
    new Request(`${origin}/api${path}`, {
      method,
      headers: {
        ...(token !== undefined && { cookie: `undagi_session=${token}` }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(file !== undefined && { 'content-type': fileType ?? 'application/octet-stream' }),
        ...headers,
      },
      ...(file !== undefined && { body: file }),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  // A stream of events would go on for ever.
  if (response.headers.get('content-type')?.includes('event-stream')) await response.body?.cancel()
  return response
}
