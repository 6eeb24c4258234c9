import { createMiddleware } from 'hono/factory'
import { crossOriginRequest } from './request.errors.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Protection against forged requests, beside SameSite=Lax cookies: a browser says where a write comes from, and only our own
 * pages may write. Programs that say nothing (a script with its own session) are not browsers that could be tricked.
 */
export function sameOriginWrites(publicAddress: string | null) {
  return createMiddleware(async (c, next) => {
    const ours = publicAddress ?? c.req.url
    if (!reads.has(c.req.method) && !comesFrom(ours, c.req.raw.headers)) throw crossOriginRequest()
    await next()
  })
}

/** Both that the browser sends must agree: a neighbour in the same domain is not us. */
function comesFrom(ours: string, headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin === null || origin === new URL(ours).origin
}
