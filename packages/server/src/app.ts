import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { createApi } from './api.ts'
import { createDocs } from './api-docs/serve-docs.ts'
import { auditRequests } from './audit-requests.ts'
import { bearerTokens } from './bearer-tokens.ts'
import { relyingPartyOf } from './features/session/relying-party.ts'
import { hashSecretToken } from './features/session/secret-token.ts'
import type { SetupDoor } from './features/setup/setup-door.ts'
import type { TraceKeeper } from './features/shared-accounts/traces/trace-keeper.ts'
import { buildOpenApiDocument } from './openapi-document.ts'
import { readBearer } from './platform/http/bearer-header.ts'
import { bodyLimits } from './platform/http/body-limits.ts'
import { clientAddress } from './platform/http/client-address.ts'
import { compressJson } from './platform/http/compress-json.ts'
import { bringsDevice, recogniseDevice } from './platform/http/device-cookie.ts'
import { isAttended } from './platform/http/is-attended.ts'
import { refuseOtherHosts } from './platform/http/known-hosts.ts'
import { type Observer, observeRequests } from './platform/http/observe-requests.ts'
import { oneMediaType } from './platform/http/one-media-type.ts'
import { noteHttps } from './platform/http/over-https.ts'
import { createProblemHandler } from './platform/http/problem-response.ts'
import { sessionRequired, unknownAddress } from './platform/http/request.errors.ts'
import { requestId } from './platform/http/request-id.ts'
import { createRouter } from './platform/http/router.ts'
import { sameOriginWrites } from './platform/http/same-origin.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { readSessionCookie } from './platform/http/session-cookie.ts'
import { staticFiles } from './platform/http/static-files.ts'
import { localProxies, noProxies, trustProxies } from './platform/http/trusted-proxies.ts'
import type { AppEnv, Services } from './request-context.ts'

export interface AppOptions {
  /** The built web application; null: the API alone. */
  readonly webFolder: string | null
  /** Where browsers reach us when a proxy stands before us, such as https://undagi.contoh.go.id. */
  readonly publicAddress: string | null
  /** Whose X-Forwarded-For is believed: nobody's, that of this computer, or of these addresses and networks. */
  readonly trustProxy: boolean | readonly string[]
  readonly reportFailure: (error: unknown, requestId: string) => void
  /** Told of every request when its answer begins. */
  readonly observers?: readonly Observer[]
}

/** What answers without a session; everything else under /api is 401 without one. */
const publicRoutes: ReadonlySet<string> = new Set([
  'GET /api/health',
  'GET /api/health/ready',
  'GET /api/openapi.json',
  'GET /api/docs',
  'GET /api/docs/style.css',
  'POST /api/session',
  'GET /api/session/door',
  // Steps of signing in: each asks for the ticket of the one before.
  'POST /api/session/second-factor',
  'POST /api/session/second-factor/enrolment',
  'POST /api/session/second-factor/enrolment/confirmation',
  'POST /api/session/passkey/options',
  'POST /api/session/passkey',
  'POST /api/session/password-reset',
  'GET /api/session/identity-providers',
  'POST /api/session/identity',
  'POST /api/session/identity/answer',
  'POST /api/session/password-reset/confirmation',
  'POST /api/invitations/lookup',
  'POST /api/invitations/acceptance',
  // What is printed on a paper, by its code alone.
  'GET /api/paper-checks/{code}',
  // Of an installation in which nobody can sign in yet; all but the first ask for its one-time code.
  'GET /api/setup',
  'POST /api/setup/options',
  'POST /api/setup/search',
  'POST /api/setup/finish',
])

const publicPatterns = [...publicRoutes].map(
  (route) => new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
)

/** Of a request: the parts in braces may be anything. */
export const isPublic = (method: string, path: string) =>
  publicPatterns.some((pattern) => pattern.test(`${method} ${path}`))

const takesFile = /^\/api\/(institutions\/[^/]+\/imports|assessments\/[^/]+\/offline-kit-returns)$/
const takesLetterhead = /^\/api\/institutions\/[^/]+\/letterhead(\/preview)?$/
/** A file of 2 MB is a third longer as text. */
const takesTemplate = /^\/api\/institutions\/[^/]+\/paper-templates\/[^/]+(\/(check|preview))?$/
/** A signed copy of 6 MB, likewise. */
const takesSigned = /^\/api\/assessments\/[^/]+\/papers\/[^/]+\/signed-copies$/
const takesTrust = /^\/api\/institutions\/[^/]+\/trust(\/preview)?$/
const takesPiece = /^\/api\/institutions\/[^/]+\/uploads\/[^/]+$/

const limits = {
  usualBytes: 256 * 1024,
  others: [
    // Whoever is nobody yet has little to say.
    { path: /^\/api\/(session|invitations\/(lookup|acceptance))(\/|$)/, bytes: 16 * 1024 },
    // A file goes to the disk as it arrives, within a limit of its own.
    { path: takesFile, bytes: null },
    { path: takesPiece, bytes: null },
    // A list of revoked certificates is long; a third more as text.
    { path: takesLetterhead, bytes: 1024 * 1024 },
    { path: takesTemplate, bytes: 3 * 1024 * 1024 },
    { path: takesSigned, bytes: 9 * 1024 * 1024 },
    { path: takesTrust, bytes: 12 * 1024 * 1024 },
  ],
}

export function createApp(services: Services, options: AppOptions) {
  const { webFolder, publicAddress, reportFailure, observers = [] } = options
  // What is wrong with a request is told to people.
  z.config(z.locales.id())
  const app = createRouter<AppEnv>()
  app.onError(createProblemHandler({ reportFailure }))

  app.use(requestId)
  app.use(observeRequests(observers))
  app.use(noteHttps(publicAddress))
  app.use(securityHeaders({ https: publicAddress?.startsWith('https:') ?? false }))
  app.use('/api/*', compressJson)
  app.use('/api/*', noStore)
  app.use('/api/*', requestContext(services, options))
  // What follows may refuse, and a refusal is an entry.
  app.use('/api/*', auditRequests(services))
  app.use(refuseOtherHosts(publicAddress))
  app.use('/api/*', sameOriginWrites(publicAddress))
  app.use('/api/*', bearerTokens(services))
  app.use(
    '/api/*',
    oneMediaType([
      { path: takesFile, mediaType: 'application/octet-stream' },
      { path: takesPiece, mediaType: 'application/offset+octet-stream' },
    ]),
  )
  app.use('/api/*', bodyLimits(limits))
  app.use('/api/*', noteTrace(services.traces))

  const openApiDocument = onceBuilt(buildOpenApiDocument)
  app.get('/api/openapi.json', (c) => c.json(openApiDocument()))
  app.route('/api/docs', createDocs(openApiDocument, publicAddress))
  app.route('/api', createApi())
  app.all('/api/*', refuseUnknownAddress)
  if (webFolder !== null) {
    app.on('GET', ['/', '/masuk'], leadToSetup(services.setup))
    app.use(staticFiles(webFolder))
  }
  app.all('*', refuseUnknownAddress)
  return app
}

/** Gives every handler the services and who asks; turns away who brings no session where one is needed. */
function requestContext(services: Services, { trustProxy, publicAddress }: AppOptions) {
  const isProxy = proxiesOf(trustProxy)
  const { sessionKeeper } = services
  return createMiddleware<AppEnv>(async (c, next) => {
    const bringsToken = readBearer(c) !== undefined
    const cookie = bringsToken ? undefined : readSessionCookie(c)
    // From here on only its digest is known: it stands in no query, no log and no table.
    const token = cookie === undefined ? undefined : hashSecretToken(cookie)
    if (token === undefined && !bringsToken && !isPublic(c.req.method, c.req.path)) throw sessionRequired()
    setServices(c, services)
    const at = services.clock.now()
    c.set('request', { token: token ?? '', at })
    c.set('clientAddress', clientAddress(c, isProxy))
    c.set('userAgent', (c.req.header('user-agent') ?? '').slice(0, 300))
    c.set('relyingParty', relyingPartyOf(publicAddress, originOf(c)))
    const isOfBrowser = token !== undefined || (!bringsToken && bringsDevice(c))
    c.set('device', isOfBrowser ? recogniseDevice(c) : undefined)
    await next()
    // A page that reads again by itself, or only listens, is not somebody who works.
    if (token !== undefined && isAttended(c) && c.res.status !== 401) sessionKeeper.used(token, at)
  })
}

function setServices(c: Context<AppEnv>, services: Services): void {
  c.set('database', services.database)
  c.set('clock', services.clock)
  c.set('editions', services.editions)
  c.set('snapshots', services.snapshots)
  c.set('officialInstitutions', services.officialInstitutions)
  c.set('traces', services.traces)
  c.set('tokenDoor', services.tokenDoor)
  c.set('vault', services.vault)
  c.set('fetchOutside', services.fetchOutside)
  c.set('webhookLine', services.webhookLine)
  c.set('letters', services.letters)
  c.set('sessionKeeper', services.sessionKeeper)
  c.set('setup', services.setup)
  c.set('changes', services.changes)
  c.set('backups', services.backups)
  c.set('files', services.files)
  c.set('reading', services.reading)
  c.set('words', services.words)
  c.set('likenesses', services.likenesses)
  c.set('sentLikenesses', services.sentLikenesses)
  c.set('pages', services.pages)
  c.set('scanning', services.scanning)
  c.set('signatures', services.signatures)
  c.set('auditLog', services.auditLog)
  c.set('press', services.press)
  c.set('paperChecks', services.paperChecks)
}

/** A page in a sandbox says that it has none. */
function originOf(c: Context): string {
  const said = c.req.header('origin')
  return said !== undefined && URL.canParse(said) ? said : c.req.url
}

function proxiesOf(trustProxy: AppOptions['trustProxy']) {
  if (trustProxy === false) return noProxies
  return trustProxies(trustProxy === true ? localProxies : trustProxy)
}

/** Of what was let in: a request that a page elsewhere forged is no trace of its person. */
function noteTrace(traces: TraceKeeper) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { token, at } = c.get('request')
    const device = c.get('device')
    if (token !== '' && device !== undefined) {
      const [clientAddress, userAgent] = [c.get('clientAddress'), c.get('userAgent')]
      traces.seen({ token, at, device, clientAddress, userAgent, isAttended: isAttended(c) })
    }
    await next()
  })
}

/** Where nobody can sign in yet there is one page to see. */
function leadToSetup(setup: SetupDoor) {
  return createMiddleware(async (c, next) => {
    if (await setup.isNeeded()) return c.redirect('/siapkan')
    await next()
  })
}

/** Answers are about one person at one moment, unless a route says otherwise. */
const noStore = createMiddleware(async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
})

/** Most processes are never asked for it. */
function onceBuilt<T>(build: () => T): () => T {
  let built: T | undefined
  return () => {
    built ??= build()
    return built
  }
}

function refuseUnknownAddress(): never {
  throw unknownAddress()
}
