import { type ApiOperation, tokenScopesOf } from './api-operation.ts'

const cookies = 'cookies.txt'

/** How the operation is called from a shell: with a token where one is enough, else with the session in cookies.txt. */
export function curlCall(
  { method, path, does }: ApiOperation,
  { api, body }: { readonly api: string; readonly body: unknown },
): string {
  const sendsBody = body !== undefined
  const parts = [
    `curl${needsStream(does) ? ' -N' : ''}`,
    ...credentialsOf(does),
    ...(path === '/session' && method === 'post' ? [`-c ${cookies}`] : []),
    ...(method === 'get' || (method === 'post' && sendsBody) ? [] : [`-X ${method.toUpperCase()}`]),
    ...(sendsBody
      ? ["-H 'content-type: application/json'", `-d '${JSON.stringify(body).replaceAll("'", `'\\''`)}'`]
      : []),
    `'${api}${path}'`,
  ]
  return parts.join(' \\\n  ')
}

function credentialsOf({ security }: ApiOperation['does']): string[] {
  if (security === undefined) return []
  return tokenScopesOf(security).length > 0 ? ['-H "authorization: Bearer $TOKEN"'] : [`-b ${cookies}`]
}

function needsStream({ responses }: ApiOperation['does']): boolean {
  return JSON.stringify(responses ?? {}).includes('text/event-stream')
}
