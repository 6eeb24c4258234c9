import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { type KnownOperation, readOperations } from './operation-index.ts'
import { createAttemptLimit } from './platform/attempt-limit.ts'
import { endingOf } from './platform/audit/ending-of.ts'
import { RequestTrail } from './platform/audit/request-trail.ts'
import { readBearer } from './platform/http/bearer-header.ts'
import { namedLookAlike } from './platform/http/look-alike-address.ts'
import { toProblem } from './platform/http/problem-response.ts'
import { limitRefusals } from './refusal-limit.ts'
import type { AppEnv, Services } from './request-context.ts'

/** A page that reads again by itself is the same look. */
const oneLookMs = 10 * 60_000

/** Gives each request its trail, and writes the entry of those that had no transaction to write it in, before they are answered. */
export function auditRequests(services: Services) {
  const { clock, auditLog, database } = services
  const refusals = limitRefusals(services)
  const looks = createAttemptLimit({ clock, most: 1, windowMs: oneLookMs })
  let operations: ReadonlyMap<string, KnownOperation> | undefined
  return createMiddleware<AppEnv>(async (c, next) => {
    operations ??= readOperations()
    // Whoever asks for the head alone has the whole made: it is the same operation.
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const matched = findOperation(method, matchedRoutes(c), operations)
    if (matched === undefined) return next()
    const [address, requestId] = [c.get('clientAddress'), c.get('requestId')]
    const subject = parametersIn(c.req.path, matched.template)
    const { id: operation, kind } = matched.operation
    const trail = new RequestTrail({ operation, kind, subject, requestId, address })
    c.set('request', { ...c.get('request'), trail })

    await next()

    if (kind !== 'read' && kind !== 'visit') auditLog.wake()
    if (!trail.needsEntry) return
    const request = c.get('request')
    const isSomebody = request.token !== '' || readBearer(c) !== undefined || kind === 'change'
    const { status } = c.res
    // An address that only looks like one is no slip of the pen at that door.
    const wasRefused =
      trail.wasRefused || namedLookAlike(c.error) || (operation === 'signIn' && status === 422)
    const isVisit = kind === 'visit' && status < 400 && (trail.isFromOutside || trail.isTold)
    const outcome = endingOf({ kind: isVisit ? 'view' : kind, status, isSomebody, wasRefused })
    if (outcome === undefined) return
    const look = [trail.personId, trail.apiToken?.id, operation, ...lookedAt(trail)].join(' ')
    const isLook = isVisit || (kind === 'play' && outcome === 'done')
    if (isLook && looks.waitSeconds(look) !== null) return
    const refused = { trail, address, status }
    if (outcome === 'refused' && !(await refusals.admits(request, refused))) return
    const code = c.error === undefined ? null : toProblem(c.error).kind.code
    await database.recordEntry(trail.identity ?? request, { trail, outcome, code })
    // not before: a look whose entry could not be written is told the next time
    if (isLook) looks.fail(look)
    if (isVisit) auditLog.wake()
  })
}

/** Of what is few people's every page is told; of the rest, whoever leafs through a document looks at it once. */
function lookedAt({ subject, isTold }: RequestTrail): readonly string[] {
  return Object.entries(subject).flatMap(([name, value]) => (name === 'page' && !isTold ? [] : [value]))
}

type Matched = { readonly operation: KnownOperation; readonly template: Template }

/** The router has found the handler by now: what was asked is known before anything is done. */
function findOperation(
  method: string,
  routes: readonly { readonly method: string; readonly path: string }[],
  operations: ReadonlyMap<string, KnownOperation>,
): Matched | undefined {
  for (const { path } of routes) {
    const template = templateOf(path)
    const operation = operations.get(`${method} ${template.path}`)
    if (operation !== undefined) return { operation, template }
  }
  return undefined
}

interface Template {
  /** As in the OpenAPI document: `/assessments/{assessmentId}/target`. */
  readonly path: string
  /** Which part of it is which parameter. */
  readonly parameters: readonly { readonly name: string; readonly place: number }[]
}

/** As many as there are routes. */
const templates = new Map<string, Template>()

function templateOf(route: string): Template {
  const known = templates.get(route)
  if (known !== undefined) return known
  const path = route.replace(/^\/api/, '').replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')
  const parameters = path.split('/').flatMap((part, place) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    return name === undefined ? [] : [{ name, place }]
  })
  const template = { path, parameters }
  templates.set(route, template)
  return template
}

/** `/assessments/{assessmentId}/target` and the address that was asked give `{ assessmentId }`. */
function parametersIn(asked: string, { parameters }: Template): Readonly<Record<string, string>> {
  const parts = asked.replace(/^\/api/, '').split('/')
  return Object.fromEntries(parameters.map(({ name, place }) => [name, decode(parts[place] ?? '')]))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
