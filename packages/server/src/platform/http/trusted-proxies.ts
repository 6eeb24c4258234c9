import { BlockList, isIP } from 'node:net'

/** Whether a connection from this address is one of our proxies. */
export type TrustedProxies = (address: string) => boolean

export const noProxies: TrustedProxies = () => false

/** Proxies on this very computer. */
export const localProxies: readonly string[] = ['127.0.0.0/8', '::1']

/** `['127.0.0.1', '10.1.0.0/16']`; throws a TypeError at what is no address. */
export function trustProxies(written: readonly string[]): TrustedProxies {
  const list = new BlockList()
  for (const each of written) {
    const [address = '', prefix] = each.split('/')
    const family = familyOf(address)
    if (family === undefined) throw new TypeError(`${each} is neither an address nor a network`)
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return (address) => {
    // A socket that takes both kinds tells the older ones in the newer form.
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
    const family = familyOf(plain)
    return family !== undefined && list.check(plain, family)
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  switch (isIP(address)) {
    case 4:
      return 'ipv4'
    case 6:
      return 'ipv6'
    default:
      return undefined
  }
}
