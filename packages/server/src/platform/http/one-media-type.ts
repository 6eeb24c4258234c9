import { createMiddleware } from 'hono/factory'
import { unsupportedType } from './request.errors.ts'

/**
 * Bodies are JSON, or a file as bytes where one is taken. A form of any page can send neither without asking first, which
 * nobody from outside is granted.
 */
export function oneMediaType(files: readonly { readonly path: RegExp; readonly mediaType: string }[]) {
  return createMiddleware(async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    const wanted = files.find(({ path }) => path.test(c.req.path))?.mediaType ?? 'application/json'
    if (bringsBody(c.req.raw.headers, type) && type !== wanted) throw unsupportedType()
    await next()
  })
}

function bringsBody(headers: Headers, type: string | undefined): boolean {
  if (type !== undefined || headers.has('transfer-encoding')) return true
  return Number(headers.get('content-length') ?? 0) > 0
}
