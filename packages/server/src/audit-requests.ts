import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { type KnownOperation, readOperations } from './operation-index.ts'
import { createAttemptLimit } from './platform/attempt-limit.ts'
import { endingOf } from './platform/audit/ending-of.ts'
import { RequestTrail } from './platform/audit/request-trail.ts'
import { readBearer } from './platform/http/bearer-header.ts'
import { toProblem } from './platform/http/problem-response.ts'
import type { AppEnv, Services } from './request-context.ts'

/** So many refusals of one address are written down in a minute: whoever hammers at a door does not fill the disk. */
const refusalsPerMinute = 120

/** Gives each request its trail, and writes the entry of those that had no transaction to write it in, before they are answered. */
export function auditRequests({ clock, auditLog, database }: Services) {
  const limit = createAttemptLimit({ clock, most: refusalsPerMinute, windowMs: 60_000 })
  let operations: ReadonlyMap<string, KnownOperation> | undefined
  return createMiddleware<AppEnv>(async (c, next) => {
    operations ??= readOperations()
    // Whoever asks for the head alone has the whole made: it is the same operation.
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const matched = findOperation(method, matchedRoutes(c), operations)
    if (matched === undefined) return next()
    const { clientAddress: address, requestId } = c.var
    const subject = parametersIn(c.req.path, matched.path)
    const { id: operation, kind } = matched.operation
    const trail = new RequestTrail({ operation, kind, subject, requestId, address })
    c.set('request', { ...c.var.request, trail })

    await next()

    if (kind !== 'read') auditLog.wake()
    if (!trail.needsEntry) return
    const isSomebody = c.var.request.token !== '' || readBearer(c) !== undefined || kind === 'change'
    const { status } = c.res
    // An address that only looks like one is no slip of the pen at that door.
    const wasRefused = trail.wasRefused || (operation === 'signIn' && status === 422)
    const outcome = endingOf({ kind, status, isSomebody, wasRefused })
    if (outcome === undefined) return
    if (outcome === 'refused' && limit.waitSeconds(address) !== null) return
    if (outcome === 'refused') limit.fail(address)
    const code = c.error === undefined ? null : toProblem(c.error).kind.code
    await database.recordEntry(trail.identity ?? c.var.request, { trail, outcome, code })
  })
}

type Matched = { readonly operation: KnownOperation; readonly path: string }

/** The router has found the handler by now: what was asked is known before anything is done. */
function findOperation(
  method: string,
  routes: readonly { readonly method: string; readonly path: string }[],
  operations: ReadonlyMap<string, KnownOperation>,
): Matched | undefined {
  for (const { path } of routes) {
    const template = path.replace(/^\/api/, '').replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')
    const operation = operations.get(`${method} ${template}`)
    if (operation !== undefined) return { operation, path: template }
  }
  return undefined
}

/** `/assessments/{assessmentId}/target` and the address that was asked give `{ assessmentId }`. */
function parametersIn(asked: string, template: string): Readonly<Record<string, string>> {
  const parts = asked.replace(/^\/api/, '').split('/')
  const named = template.split('/').flatMap((part, place): [string, string][] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    return name === undefined ? [] : [[name, decode(parts[place] ?? '')]]
  })
  return Object.fromEntries(named)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
