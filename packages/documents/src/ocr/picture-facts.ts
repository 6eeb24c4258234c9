import type { Picture } from '../document-text.ts'

const JPEG_FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const EXIF = 0xe1

/** Size and origin of a PNG, JPEG, GIF or WebP, from its head alone; `undefined` for anything else. */
export function findPictureFacts(bytes: Buffer): Picture | undefined {
  if (bytes.length < 30) return undefined
  if (bytes.toString('latin1', 1, 4) === 'PNG') return still(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
  if (bytes.toString('latin1', 0, 3) === 'GIF') return still(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return still(0, 0)
  const frame = findJpegFrame(bytes)
  return frame && { width: frame.width, height: frame.height, fromCamera: frame.fromCamera }
}

function still(width: number, height: number): Picture {
  return { width, height, fromCamera: false }
}

export interface JpegFrame {
  readonly width: number
  readonly height: number
  /** 1 for grey, 3 for colours. */
  readonly components: number
  readonly fromCamera: boolean
}

/** What a JPEG says of its picture; `undefined` where it is none, or does not say within the bytes given. */
export function findJpegFrame(bytes: Buffer): JpegFrame | undefined {
  if (bytes.length < 30 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let fromCamera = false
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1)
    // A maker's name is written by cameras; scanners and programs leave the block out or almost empty.
    if (marker === EXIF)
      fromCamera ||= bytes.subarray(at, at + 400).includes('Exif') && bytes.readUInt16BE(at + 2) > 200
    if (JPEG_FRAMES.has(marker)) {
      const [height, width, components] = [
        bytes.readUInt16BE(at + 5),
        bytes.readUInt16BE(at + 7),
        bytes.readUInt8(at + 9),
      ]
      return { width, height, components, fromCamera }
    }
  }
  return { width: 0, height: 0, components: 0, fromCamera }
}
