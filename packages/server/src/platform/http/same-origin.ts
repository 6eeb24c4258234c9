import { createMiddleware } from 'hono/factory'
import { readBearer } from './bearer-header.ts'
import { crossOriginRequest } from './request.errors.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Protection against forged requests, beside SameSite=Lax cookies: a browser says where a write comes from, and only our own
 * pages may write. Programs that say nothing (a script with its own session) are not browsers that could be tricked, nor are those
 * that bring a token: no browser adds one by itself, and beside one no cookie counts.
 */
export function sameOriginWrites(publicAddress: string | null) {
  return createMiddleware(async (c, next) => {
    const ours = publicAddress ?? c.req.url
    const mayBeForged = !reads.has(c.req.method) && readBearer(c) === undefined
    if (mayBeForged && !comesFrom(ours, c.req.raw.headers)) throw crossOriginRequest()
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
