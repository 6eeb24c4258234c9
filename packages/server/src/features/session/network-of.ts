import { isIPv6 } from 'node:net'

/**
 * Who an address belongs to, for limits: an office or a household has an IPv6 network of 48 bits with 2^80 addresses in it, so
 * that the network is the one who tries; an IPv4 address that is written the IPv6 way is itself.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  if (!isIPv6(plain)) return plain
  const { hostname } = new URL(`http://[${plain.split('%')[0]}]`)
  return `${expand(hostname.slice(1, -1)).slice(0, 3).join(':')}::/48`
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const groups = (text: string) => text.split(':').filter((group) => group !== '')
  const [before, after] = [groups(head), groups(tail ?? '')]
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}
