import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

export interface OverHttps {
  Variables: {
    /** The browser reaches us through https: by configuration, never by what a request says of itself. */
    overHttps: boolean
  }
}

export function noteHttps(publicAddress: string | null) {
  const isConfigured = publicAddress?.startsWith('https:') ?? false
  return createMiddleware<OverHttps>(async (c, next) => {
    c.set('overHttps', isConfigured || c.req.url.startsWith('https:'))
    await next()
  })
}

interface CookieFlags {
  readonly httpOnly: true
  readonly sameSite: 'Lax'
  readonly path: '/'
  readonly secure: boolean
  readonly prefix?: 'host'
}

/**
 * The same for every cookie. Over https its name begins with `__Host-`: a browser takes that from this very host alone, and a
 * neighbour in the same domain can set none for us.
 */
export function cookieFlags<E extends OverHttps>(c: Context<E>): CookieFlags {
  const flags = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  return c.get('overHttps') ? { ...flags, secure: true, prefix: 'host' } : { ...flags, secure: false }
}
