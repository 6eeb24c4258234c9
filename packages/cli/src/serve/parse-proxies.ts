import { isIP } from 'node:net'
import { InvalidArgumentError } from 'commander'

/** "192.0.2.1, 10.1.0.0/16" → both; which proxies are believed when they name the visitor. */
export function parseProxies(written: string): readonly string[] {
  const proxies = written.split(',').map((each) => each.trim())
  if (proxies.every(isAddressOrNetwork)) return proxies
  throw new InvalidArgumentError(
    'Tulis alamat atau jaringan, misalnya 192.0.2.1 atau 10.1.0.0/16, dipisah koma.',
  )
}

function isAddressOrNetwork(written: string): boolean {
  const [address = '', prefix, ...more] = written.split('/')
  const longest = { 4: 32, 6: 128 }[isIP(address)]
  if (longest === undefined || more.length > 0) return false
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= longest)
}
