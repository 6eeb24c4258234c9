/** A name may be written with any of its characters as `#` and two hexadecimal digits. */
const PATTERN = new RegExp(`/${[...'ByteRange'].map(asWritten).join('')}`)
const LONGEST = '/#42#79#74#65#52#61#6e#67#65'.length
const STEP_BYTES = 1024 * 1024

/** Whether some signature is spoken of, told from the bytes alone: a damaged file has nothing else to ask. */
export function mentionsByteRange(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    if (PATTERN.test(bytes.toString('latin1', at, at + STEP_BYTES + LONGEST))) return true
  }
  return false
}

/** As many of the last bytes as could begin a mention that ends in those to come. */
export const unfinishedMention = (bytes: Buffer): Buffer =>
  bytes.subarray(Math.max(0, bytes.length - LONGEST + 1))

function asWritten(letter: string): string {
  const digits = letter.charCodeAt(0).toString(16)
  return `(?:${letter}|#(?:${digits}|${digits.toUpperCase()}))`
}
