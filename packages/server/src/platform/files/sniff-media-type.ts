import { open } from 'node:fs/promises'

/** As much of a file as tells what it is. */
const headBytes = 4096

interface Signature {
  readonly mediaType: string
  readonly at: number
  readonly bytes: string
}

/** The first bytes of what people offer as proof. Anything else is bytes, and only ever saved. */
const signatures: readonly Signature[] = [
  { mediaType: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { mediaType: 'image/gif', at: 0, bytes: 'GIF8' },
  { mediaType: 'image/webp', at: 8, bytes: 'WEBP' },
  { mediaType: 'image/heic', at: 4, bytes: 'ftypheic' },
  { mediaType: 'image/tiff', at: 0, bytes: 'II*\0' },
  { mediaType: 'image/tiff', at: 0, bytes: 'MM\0*' },
  { mediaType: 'video/webm', at: 0, bytes: '\x1aE\xdf\xa3' },
  { mediaType: 'video/mp4', at: 4, bytes: 'ftyp' },
  { mediaType: 'application/x-ole-storage', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
]

const inZip: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ...['text', 'spreadsheet', 'presentation'].map(openDocument),
]

/** Its type stands uncompressed at the beginning (OpenDocument 1.3, part 2, 3.3). */
function openDocument(kind: string): readonly [part: string, mediaType: string] {
  const mediaType = `application/vnd.oasis.opendocument.${kind}`
  return [`mimetype${mediaType}`, mediaType]
}

/** What the bytes of a file show it to be, from its beginning alone; nobody's word is taken for it. */
export async function sniffMediaType(path: string): Promise<string> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
  return mediaTypeOf(buffer.subarray(0, bytesRead))
}

/** The same for bytes at hand. */
export function mediaTypeOf(head: Buffer): string {
  const text = head.toString('latin1')
  // Before the header of a PDF there may be up to 1024 bytes of anything (ISO 32000-1, Annex H, note 13).
  if (text.slice(0, 1024 + 5).includes('%PDF-')) return 'application/pdf'
  const found = signatures.find(({ at, bytes }) => text.startsWith(bytes, at))
  if (found !== undefined) return found.mediaType
  if (text.startsWith('PK\x03\x04'))
    return inZip.find(([part]) => text.includes(part))?.[1] ?? 'application/zip'
  return isPlainText(head) ? 'text/plain' : 'application/octet-stream'
}

/** Letters only: what a browser could take for a page is bytes to us. */
function isPlainText(head: Buffer): boolean {
  if (head.length === 0 || head.includes(0)) return false
  const text = new TextDecoder('utf-8').decode(head)
  return !/[^\P{Cc}\t\n\v\f\r]/u.test(text) && !/^\s*</.test(text)
}
