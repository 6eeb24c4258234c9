import { isIP } from 'node:net'
import { createMiddleware } from 'hono/factory'
import { unknownHost } from './request.errors.ts'

/** Says nothing about anybody, and is asked by machines under whatever name they know. */
const forMachines = /^\/api\/health(\/|$)/

/**
 * Answers under its own name alone. A page elsewhere that makes a name of its own point at this server (DNS rebinding), and a proxy
 * that passes on whatever host was claimed, get nothing; nothing that we write ever takes its address from here.
 */
export function refuseOtherHosts(publicAddress: string | null) {
  const isOurs = publicAddress === null ? isNumberOrLocal : isNameOf(publicAddress)
  return createMiddleware(async (c, next) => {
    // The address that was asked: of the Host header, or of the request line where that names one.
    const { hostname } = new URL(c.req.url)
    if (!isOurs(hostname) && !forMachines.test(c.req.path)) throw unknownHost()
    await next()
  })
}

const isNameOf = (publicAddress: string) => {
  const { hostname: ours } = new URL(publicAddress)
  return (hostname: string) => hostname === ours
}

/** Without a configured address there is no name that could be ours; no name that somebody else owns is a number. */
const isNumberOrLocal = (hostname: string) =>
  hostname === 'localhost' || isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0
