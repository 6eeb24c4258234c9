import type { SignatureValue } from './form/signature-value.ts'
import { hexValue, isWhitespace } from './pdf/characters.ts'
import type { PdfFile } from './pdf/pdf-file.ts'

export type ByteRangeFault =
  | 'missing'
  | 'not-from-start'
  | 'out-of-order'
  | 'beyond-file'
  | 'gap-is-not-contents'
  | 'ends-inside-revision'

export interface SignedBytes {
  readonly parts: readonly [Uint8Array, Uint8Array]
  /** Where the revision ends that was signed. */
  readonly end: number
}

/** The bytes a signature speaks for: everything up to the end of its revision, but exactly its own contents. */
export function signedBytes(file: PdfFile, signature: SignatureValue): SignedBytes | ByteRangeFault {
  const { byteRange, contents, isInPlace } = signature
  const [start, firstLength, secondStart, secondLength] = byteRange ?? []
  if (
    start === undefined ||
    firstLength === undefined ||
    secondStart === undefined ||
    secondLength === undefined
  ) {
    return 'missing'
  }
  if (byteRange?.length !== 4) return 'missing'
  if (start !== 0) return 'not-from-start'
  if (firstLength >= secondStart) return 'out-of-order'
  const end = secondStart + secondLength
  if (end > file.bytes.length) return 'beyond-file'
  if (contents === null || !contents.isHex || !isInPlace) return 'gap-is-not-contents'
  if (contents.start !== firstLength || contents.end !== secondStart) return 'gap-is-not-contents'
  if (!isPlainHex(file.bytes.subarray(firstLength + 1, secondStart - 1))) return 'gap-is-not-contents'
  if (!endsRevision(file.bytes, end)) return 'ends-inside-revision'
  return { parts: [file.bytes.subarray(0, firstLength), file.bytes.subarray(secondStart, end)], end }
}

function endsRevision(bytes: Uint8Array, end: number): boolean {
  let at = end
  while (isWhitespace(bytes[at - 1])) at--
  return Buffer.from(bytes.subarray(Math.max(0, at - 5), at)).toString('latin1') === '%%EOF'
}

/** Blanks between the digits would be allowed elsewhere; here nothing may stand that is not signed. */
const isPlainHex = (digits: Uint8Array) => digits.every((byte) => hexValue(byte) >= 0)
