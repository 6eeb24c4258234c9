import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { TrustedProxies } from './trusted-proxies.ts'

/**
 * Who is calling, for limits per address. Where the connection comes from a proxy that we were told to trust it is the last entry,
 * which that proxy itself wrote; a header is never believed otherwise.
 */
export function clientAddress(c: Context, isProxy: TrustedProxies): string {
  const bindings: Partial<HttpBindings> | undefined = c.env
  const connected = bindings?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  const forwarded = isProxy(connected)
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  return forwarded !== undefined && isIP(forwarded) !== 0 ? forwarded : connected
}
