import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieFlags, type OverHttps } from './over-https.ts'

const errandCookieName = 'undagi_errand'
const seconds = 10 * 60

/** By which a browser that comes back from elsewhere is the one that left. */
export function readErrandCookie<E extends OverHttps>(c: Context<E>): string | undefined {
  const { prefix } = cookieFlags(c)
  return prefix === undefined ? getCookie(c, errandCookieName) : getCookie(c, errandCookieName, prefix)
}

export function setErrandCookie<E extends OverHttps>(c: Context<E>, secret: string): void {
  setCookie(c, errandCookieName, secret, { ...cookieFlags(c), maxAge: seconds })
}

export function clearErrandCookie<E extends OverHttps>(c: Context<E>): void {
  deleteCookie(c, errandCookieName, cookieFlags(c))
}
