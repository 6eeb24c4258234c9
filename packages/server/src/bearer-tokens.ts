import { createMiddleware } from 'hono/factory'
import { outOfScope, tokenWithSession } from './features/api-tokens/api-tokens.errors.ts'
import type { AdmittedToken } from './features/api-tokens/token-door.ts'
import type { RequestTrail } from './platform/audit/request-trail.ts'
import { readBearer } from './platform/http/bearer-header.ts'
import { readSessionCookie } from './platform/http/session-cookie.ts'
import type { AppEnv, Services } from './request-context.ts'
import { isOpenToTokens, scopesFor } from './token-access.ts'

/**
 * Lets a program in that brings a token instead of a session, as far as its scopes go. It stands behind the log, so that what is
 * refused here is an entry; what the token's owner may do, the request itself finds out.
 */
export function bearerTokens({ tokenDoor }: Pick<Services, 'tokenDoor'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const brought = readBearer(c)
    if (brought === undefined) return next()
    // Whose request would it be? Whoever means one thing sends one thing.
    const { request, clientAddress: address } = c.var
    if (readSessionCookie(c) !== undefined) {
      request.trail?.isRefused()
      throw tokenWithSession()
    }
    const token = await tokenDoor.admit(brought, { at: request.at, address, trail: request.trail })
    c.set('request', { ...request, apiToken: token.digest })
    ensureInScope(token, request.trail)
    await next()
  })
}

/** What is no operation, such as the document of the API, is for everyone. */
function ensureInScope({ scopes }: AdmittedToken, trail: RequestTrail | undefined): void {
  if (trail === undefined || isOpenToTokens(trail.operation, trail.kind)) return
  const enough = scopesFor(trail.operation)
  if (enough.some((scope) => scopes.includes(scope))) return
  const challenge = `Bearer realm="undagi", error="insufficient_scope", scope="${enough.join(' ')}"`
  const detail =
    enough.length === 0
      ? 'Ini hanya dapat dilakukan orang yang masuk dengan akunnya.'
      : `Diperlukan cakupan ${enough.join(' atau ')}.`
  throw outOfScope({ challenge, detail })
}
