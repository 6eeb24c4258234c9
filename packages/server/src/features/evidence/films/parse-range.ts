import type { ByteRange } from '../../../platform/files/file-store.ts'

/** Both counted, the last one too. */
type Part = Required<ByteRange> & { readonly last: number }

/**
 * What of a file a player asks for (RFC 9110, section 14): one stretch. Undefined: all of it, also where the header is none that
 * we know or asks for several stretches; null: there is nothing there.
 */
export function parseRange(header: string | undefined, bytes: number): Part | null | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = found ?? []
  if (found === null || (from === '' && to === '')) return undefined
  if (from === '') {
    const wanted = Math.min(Number(to), bytes)
    return wanted === 0 ? null : { first: bytes - wanted, last: bytes - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return undefined
  if (first >= bytes) return null
  return { first, last: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) }
}
