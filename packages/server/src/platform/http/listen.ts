import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type ArrivalLimits, limitArrival, usualArrivalLimits } from './arrival-limits.ts'
import { type LingerLimits, lingerAfterAnswer, usualLingerLimits } from './linger.ts'
import { refuseUnreadable } from './unreadable-request.ts'

export interface Listening {
  /** As a browser writes it, such as http://127.0.0.1:8080. */
  readonly address: string
  /** Takes no new requests, lets running ones end, and closes what is left open after the grace. */
  close(): Promise<void>
}

type Fetch = Parameters<typeof getRequestListener>[0]

const graceMs = 5_000
/** Longer than a proxy or a browser keeps a silent connection, so that it is never we who hang up on a request under way. */
const keepAliveMs = 120_000

interface ListenOptions {
  readonly host: string
  readonly port: number
  readonly limits?: ArrivalLimits
  readonly linger?: LingerLimits
}

export async function listen(
  fetch: Fetch,
  { host, port, limits = usualArrivalLimits, linger = usualLingerLimits }: ListenOptions,
): Promise<Listening> {
  // Its own cleaning up hangs up half a second after the answer, which on a slow line takes the answer away.
  const answer = getRequestListener(fetch, { autoCleanupIncoming: false })
  const timeouts = {
    keepAliveTimeout: keepAliveMs,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.fileMs,
    connectionsCheckingInterval: Math.min(5_000, limits.headersMs),
  }
  const server = createServer(timeouts, (incoming, outgoing) => {
    limitArrival(incoming, outgoing, limits)
    lingerAfterAnswer(incoming, outgoing, linger)
    // Whoever was being answered when it closed keeps it no longer: else an open page would hold it up for the whole grace.
    outgoing.once('close', () => server.listening || setImmediate(() => server.closeIdleConnections()))
    return answer(incoming, outgoing)
  })
  server.on('clientError', refuseUnreadable)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { address: addressOf(server), close: () => close(server) }
}

function addressOf(server: Server): string {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server listens on no port')
  const { address, family, port }: AddressInfo = bound
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const grace = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(grace)
}
