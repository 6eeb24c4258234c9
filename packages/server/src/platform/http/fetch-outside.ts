import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'

/** Not asked: the address is not one that this server may reach. */
export class OutsideRefused extends Error {
  override readonly name = 'OutsideRefused'
}

export interface OutsideRules {
  /** Hosts in the own network that the operator has named. Of these this computer itself may also be asked without TLS. */
  readonly namedHosts: readonly string[]
}

const longestMs = 10_000
const mostBytes = 1024 * 1024

// Own network, this computer, link-local, shared, documentation, multicast and reserved ranges.
const inside = new BlockList()
const v4: readonly (readonly [string, number])[] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
  ] as const),
  ...([
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
]
for (const [network, bits] of v4) {
  inside.addSubnet(network, bits, 'ipv4')
  inside.addSubnet(`::ffff:${network}`, 96 + bits, 'ipv6')
}
const v6: readonly (readonly [string, number])[] = [
  ...([
    ['::', 127],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
  ] as const),
  ...([
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const),
]
for (const [network, bits] of v6) inside.addSubnet(network, bits, 'ipv6')

export const isInside = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')
const isThisComputer = (hostname: string) => ['localhost', '127.0.0.1', '::1'].includes(bare(hostname))

/** Says why this address is not asked; undefined: it may be, as far as its name tells. */
export function refusalOf(url: URL, { namedHosts }: OutsideRules): string | undefined {
  const isNamed = namedHosts.includes(bare(url.hostname))
  if (url.protocol === 'http:' && isNamed && isThisComputer(url.hostname)) return undefined
  if (url.protocol !== 'https:') return 'the address is not https'
  if (url.username !== '' || url.password !== '') return 'the address holds a password'
  if (isIP(bare(url.hostname)) !== 0 && isInside(bare(url.hostname)) && !isNamed)
    return 'the address is of the own network'
  return undefined
}

/**
 * As `fetch`, for addresses that somebody else has chosen: over https, to the outside alone, without following a redirection, within
 * ten seconds and a megabyte. The address that was looked up and found outside is the one that is connected to.
 */
export function createFetchOutside(rules: OutsideRules) {
  return async (address: string, init: OutsideRequest = {}): Promise<Response> => {
    const url = new URL(address)
    const refusal = refusalOf(url, rules)
    if (refusal !== undefined) throw new OutsideRefused(refusal)
    const isNamed = rules.namedHosts.includes(bare(url.hostname))
    return send(url, init, isNamed ? lookup : lookupOutside)
  }
}

/** Before anything is sent: throws where this address may not be asked, also by where its name leads. */
export async function ensureLeadsOutside(url: URL, rules: OutsideRules): Promise<void> {
  const refusal = refusalOf(url, rules)
  if (refusal !== undefined) throw new OutsideRefused(refusal)
  const hostname = bare(url.hostname)
  if (rules.namedHosts.includes(hostname) || isIP(hostname) !== 0) return
  await new Promise<void>((resolve, reject) => {
    lookupOutside(hostname, {}, (error) => (error === null ? resolve() : reject(error)))
  })
}

export type FetchOutside = ReturnType<typeof createFetchOutside>

interface OutsideRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

type Lookup = typeof lookup | typeof lookupOutside

function send(url: URL, { method = 'GET', headers = {}, body }: OutsideRequest, find: Lookup) {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise<Response>((resolve, reject) => {
    const signal = AbortSignal.timeout(longestMs)
    const sent = request(url, { method, headers, lookup: find, signal, agent: false }, (answer) => {
      const parts: Buffer[] = []
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
        if (bytes > mostBytes) sent.destroy(new OutsideRefused('the answer is too long'))
        else parts.push(part)
      })
      answer.on('error', reject)
      answer.on('end', () => {
        const type = answer.headers['content-type']
        resolve(
          new Response(withoutBody(answer.statusCode) ? null : Buffer.concat(parts), {
            status: answer.statusCode ?? 502,
            headers: type === undefined ? {} : { 'content-type': type },
          }),
        )
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const withoutBody = (status: number | undefined) => status === 204 || status === 304

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** One address inside is enough to refuse: of several the connection would choose. */
function lookupOutside(hostname: string, options: LookupOptions, found: Found): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, [])
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => isInside(address)))
      return found(new OutsideRefused('the name leads into the own network'), [])
    if (options.all === true) return found(null, addresses)
    found(null, first.address, first.family)
  })
}
