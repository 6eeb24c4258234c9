import { isIPv4, isIPv6 } from 'node:net'

/** The network an address stands in, and no more of the address: /24 of IPv4, /48 of IPv6, as an office or a household has it. */
export function networkOf(address: string): string {
  const plain = plainly(address)
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const { hostname } = new URL(`http://[${plain.split('%')[0]}]`)
  return `${groupsOf(hostname.slice(1, -1)).slice(0, 3).join(':')}::/48`
}

/**
 * Who tries, for limits. An IPv4 address is one of its own; of IPv6 it is the network, because whoever has one has 2^80 addresses
 * to try from.
 */
export function sourceOf(address: string): string {
  const plain = plainly(address)
  return isIPv6(plain) ? networkOf(plain) : plain
}

/** An IPv4 address that is written the IPv6 way is itself. */
const plainly = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

function groupsOf(address: string): string[] {
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}
