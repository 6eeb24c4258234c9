/**
 * A short stand-in for a text that may be long: 53 bits and the length. Two texts of one field that differ have, but for
 * one chance in 10^15, different ones.
 */
export function fingerprint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  // each half takes up the other, so that a change of one letter reaches all bits
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const bits = 2 ** 32 * ((2 ** 21 - 1) & high) + (low >>> 0)
  return `${text.length}-${bits.toString(36)}`
}
