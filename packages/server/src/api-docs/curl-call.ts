import type { ApiOperation } from './api-operation.ts'

const cookies = 'cookies.txt'

/** How the operation is called from a shell, with the session that signing in has left in cookies.txt. */
export function curlCall(
  { method, path, does }: ApiOperation,
  { api, body }: { readonly api: string; readonly body: unknown },
): string {
  const sendsBody = body !== undefined
  const parts = [
    `curl${needsStream(does) ? ' -N' : ''}`,
    ...(does.security === undefined ? [] : [`-b ${cookies}`]),
    ...(path === '/session' && method === 'post' ? [`-c ${cookies}`] : []),
    ...(method === 'get' || (method === 'post' && sendsBody) ? [] : [`-X ${method.toUpperCase()}`]),
    ...(sendsBody
      ? ["-H 'content-type: application/json'", `-d '${JSON.stringify(body).replaceAll("'", `'\\''`)}'`]
      : []),
    `'${api}${path}'`,
  ]
  return parts.join(' \\\n  ')
}

function needsStream({ responses }: ApiOperation['does']): boolean {
  return JSON.stringify(responses ?? {}).includes('text/event-stream')
}
