import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieFlags, type OverHttps } from './over-https.ts'

const sessionCookieName = 'undagi_session'

export function readSessionCookie<E extends OverHttps>(c: Context<E>): string | undefined {
  const { prefix } = cookieFlags(c)
  return prefix === undefined ? getCookie(c, sessionCookieName) : getCookie(c, sessionCookieName, prefix)
}

export function setSessionCookie<E extends OverHttps>(c: Context<E>, token: string, expires: Date): void {
  setCookie(c, sessionCookieName, token, { ...cookieFlags(c), expires })
}

export function clearSessionCookie<E extends OverHttps>(c: Context<E>): void {
  deleteCookie(c, sessionCookieName, cookieFlags(c))
}
