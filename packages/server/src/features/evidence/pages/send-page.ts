import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ShownPage } from './show-page.ts'

/** What `sendPage` answers. */
export const pageContent = {
  200: {
    description:
      'The page as a picture; of a restricted document with the name of who looks, and when, burnt into it',
    content: { 'image/jpeg': { schema: z.string().openapi({ format: 'binary' }) } },
  },
  304: { description: 'It is what the browser has already (If-None-Match)' },
}

/** For how long a browser need not ask again: an address that names a revision always shows the same. */
export const lasting = 'private, max-age=3600, immutable'
/** What is offered may be another revision tomorrow. */
export const passing = 'private, no-cache'

/**
 * Dots and nothing else. What is for few is kept by no browser. The rest is kept for the session that asked: another one, on the same
 * computer, asks again.
 */
export async function sendPage(c: Context, { tag, draw }: ShownPage, keeping: string): Promise<Response> {
  const isKnown = tag !== null && c.req.header('if-none-match') === `"${tag}"`
  // First the picture: what fails must not be kept as one.
  const jpeg = isKnown ? null : await draw()
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  c.header('Content-Disposition', 'inline')
  c.header('Cache-Control', tag === null ? 'private, no-store' : keeping)
  if (tag !== null) {
    c.header('Vary', 'Cookie')
    c.header('ETag', `"${tag}"`)
  }
  if (jpeg === null) return c.body(null, 304)
  c.header('Content-Type', 'image/jpeg')
  return c.body(new Uint8Array(jpeg))
}
