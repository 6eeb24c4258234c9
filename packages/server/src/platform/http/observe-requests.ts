import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { toProblem } from './problem-response.ts'

/** What may be known of a request afterwards: which route, never which address; how it ended, never by whom. */
interface ObservedRequest {
  readonly requestId: string
  readonly method: string
  /** The pattern, such as /api/assessments/:assessmentId: an address could name somebody. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** The code of a refusal or failure. */
  readonly code: string | null
}

export type Observer = (seen: ObservedRequest) => void

/** Tells when an answer begins; a stream goes on after that. */
export function observeRequests(observers: readonly Observer[]) {
  return createMiddleware<{ Variables: { requestId: string } }>(async (c, next) => {
    const started = performance.now()
    await next()
    const seen = {
      ...{ requestId: c.get('requestId'), method: methodOf(c), route: routeOf(c), status: c.res.status },
      milliseconds: Math.round((performance.now() - started) * 100) / 100,
      code: c.error === undefined ? null : toProblem(c.error).kind.code,
    }
    for (const observe of observers) observe(seen)
  })
}

const usualMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const methodOf = (c: Context) => (usualMethods.has(c.req.method) ? c.req.method : 'other')

/** As many as there are routes, however many addresses somebody invents. */
function routeOf(c: Context): string {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  const route = matchedRoutes(c).findLast((each) => each.method === method && !each.path.endsWith('*'))
  if (route !== undefined) return route.path.replaceAll(/\{[^}]*\}/g, '')
  const area = /^\/(api|assets)\//.exec(c.req.path)?.[1]
  return area === undefined ? '/*' : `/${area}/*`
}
