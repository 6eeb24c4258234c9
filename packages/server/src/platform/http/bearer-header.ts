import type { Context } from 'hono'

/** What stands behind `Authorization: Bearer`; undefined: there is none, or it is something for a proxy on the way. */
export function readBearer(c: Context): string | undefined {
  return /^bearer(?:\s+|$)(.*)$/is.exec(c.req.header('authorization') ?? '')?.[1]?.trim()
}
