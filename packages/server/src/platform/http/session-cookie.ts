import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieFlags, type OverHttps } from './over-https.ts'

const sessionCookieName = 'undagi_session'

/** No session has this token: whoever brings what cannot be one has tried something all the same. */
const impossible = 'impossible'

export function readSessionCookie<E extends OverHttps>(c: Context<E>): string | undefined {
  const { prefix } = cookieFlags(c)
  const read =
    prefix === undefined ? getCookie(c, sessionCookieName) : getCookie(c, sessionCookieName, prefix)
  return read === undefined || /^[\w-]{1,200}$/.test(read) ? read : impossible
}

export function setSessionCookie<E extends OverHttps>(c: Context<E>, token: string, expires: Date): void {
  setCookie(c, sessionCookieName, token, { ...cookieFlags(c), expires })
}

export function clearSessionCookie<E extends OverHttps>(c: Context<E>): void {
  deleteCookie(c, sessionCookieName, cookieFlags(c))
}
