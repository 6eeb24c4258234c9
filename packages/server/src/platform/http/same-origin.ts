import { createMiddleware } from 'hono/factory'
import { crossOriginRequest } from './request.errors.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Protection against forged requests, beside SameSite=Lax cookies: a browser says where a write comes from, and only our own
 * pages may write. Programs that say nothing (a script with its own session) are not browsers that could be tricked.
 */
export function sameOriginWrites(publicAddress: string | null) {
  return createMiddleware(async (c, next) => {
    if (!reads.has(c.req.method) && !comesFromHere(c.req.raw.headers, publicAddress))
      throw crossOriginRequest()
    await next()
  })
}

function comesFromHere(headers: Headers, publicAddress: string | null): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return true
  if (publicAddress !== null) return origin === new URL(publicAddress).origin
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
