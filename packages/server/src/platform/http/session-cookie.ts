import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const sessionCookieName = 'undagi_session'

const attributes = { httpOnly: true, sameSite: 'Lax', path: '/' } as const

export function readSessionCookie(c: Context): string | undefined {
  return getCookie(c, sessionCookieName)
}

export function setSessionCookie(c: Context, token: string, expires: Date): void {
  setCookie(c, sessionCookieName, token, { ...attributes, secure: isHttps(c), expires })
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, sessionCookieName, { ...attributes, secure: isHttps(c) })
}

/** As the browser sees it: behind a proxy that ends TLS, its origin says so. */
function isHttps(c: Context): boolean {
  const seen = c.req.header('origin') ?? c.req.url
  return seen.startsWith('https:')
}
