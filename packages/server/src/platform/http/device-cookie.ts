import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const deviceCookieName = 'undagi_device'
const rememberedSeconds = 400 * 24 * 60 * 60

/**
 * Recognises the browser, not the person: a random number, the same for all accounts used there. Undefined: it has none yet, and is
 * given one with this answer.
 */
export function recogniseDevice(c: Context): string | undefined {
  const known = getCookie(c, deviceCookieName)
  if (known !== undefined && /^[\w-]{22}$/.test(known)) return digest(known)
  const secure = (c.req.header('origin') ?? c.req.url).startsWith('https:')
  setCookie(c, deviceCookieName, randomBytes(16).toString('base64url'), {
    ...{ httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: rememberedSeconds },
  })
  return undefined
}

/** Who reads the database cannot pretend to be this browser. */
const digest = (cookie: string) => createHash('sha256').update(cookie).digest('hex').slice(0, 32)
