import { unreadable } from '../document-issue.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { decodeUtf16 } from './decode-utf16.ts'

export interface DecodedText {
  readonly text: AsyncIterable<string>
  readonly notices: readonly string[]
}

/** Bytes to text without ever guessing: what is not certain is refused with a sentence, never read as garbage. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, head: Uint8Array): DecodedText {
  const encoding = detectEncoding(head)
  if (encoding === 'utf-8') return { text: decodeUtf8(bytes), notices: [] }
  return {
    text: decodeUtf16(bytes, encoding),
    notices: [
      `Berkas tersandi ${encoding.toUpperCase()} dan dibaca sebagaimana ditandainya. Agar aman di program lain, simpan sebagai CSV UTF-8.`,
    ],
  }
}

function detectEncoding(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (looksLikeUnmarkedUtf16(head)) {
    throw unreadable(
      'file.utf16_unmarked',
      'Baris 1: berkas tersandi UTF-16 tanpa tanda pengenal, sehingga hurufnya tidak dapat dipastikan. Simpan ulang sebagai CSV UTF-8.',
      1,
    )
  }
  return 'utf-8'
}

/** Latin text in UTF-16 has a zero in every second byte, which no other text has. */
function looksLikeUnmarkedUtf16(head: Uint8Array): boolean {
  const sample = head.subarray(0, 64)
  if (sample.length < 4) return false
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const half = Math.floor(sample.length / 2)
  return Math.abs(zerosAt(0) - zerosAt(1)) >= half * 0.8
}
