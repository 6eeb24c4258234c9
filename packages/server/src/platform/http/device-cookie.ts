import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { cookieFlags, type OverHttps } from './over-https.ts'

const deviceCookieName = 'undagi_device'
const rememberedSeconds = 400 * 24 * 60 * 60

/**
 * Recognises the browser, not the person: a random number, the same for all accounts used there. Undefined: it has none yet, and is
 * given one with this answer.
 */
export function recogniseDevice<E extends OverHttps>(c: Context<E>): string | undefined {
  const flags = cookieFlags(c)
  const known =
    flags.prefix === undefined ? getCookie(c, deviceCookieName) : getCookie(c, deviceCookieName, flags.prefix)
  if (known !== undefined && /^[\w-]{22}$/.test(known)) return digest(known)
  const fresh = randomBytes(16).toString('base64url')
  setCookie(c, deviceCookieName, fresh, { ...flags, maxAge: rememberedSeconds })
  return undefined
}

/** Whoever has no session yet is given no cookie, and is recognised by the one of before. */
export const bringsDevice = (c: Context): boolean =>
  c.req.header('cookie')?.includes(`${deviceCookieName}=`) ?? false

/** Who reads the database cannot pretend to be this browser. */
const digest = (cookie: string) => createHash('sha256').update(cookie).digest('hex').slice(0, 32)
