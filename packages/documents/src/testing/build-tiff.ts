import { Buffer } from 'node:buffer'

/** Grey dots of one page, a byte each. */
export interface TiffPage {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

const SHORT = 3
const LONG = 4
const ENTRY_BYTES = 12

/** A TIFF as the simplest scanner writes it: its pages one after the other, grey and not packed. */
export function buildTiff(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  let at = 8
  let link = { part: 0, offset: 4 }
  for (const { width, height, dots } of pages) {
    parts.push(Buffer.from(dots))
    const strip = at
    at += dots.length
    const directory = directoryOf([
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      [273, LONG, strip],
      [277, SHORT, 1],
      [278, LONG, height],
      [279, LONG, dots.length],
    ])
    parts[link.part]?.writeUInt32LE(at, link.offset)
    parts.push(directory)
    link = { part: parts.length - 1, offset: directory.length - 4 }
    at += directory.length
  }
  return Buffer.concat(parts)
}

function directoryOf(entries: readonly (readonly [tag: number, type: number, value: number])[]): Buffer {
  const directory = Buffer.alloc(2 + entries.length * ENTRY_BYTES + 4)
  directory.writeUInt16LE(entries.length, 0)
  for (const [index, [tag, type, value]] of entries.entries()) {
    const at = 2 + index * ENTRY_BYTES
    directory.writeUInt16LE(tag, at)
    directory.writeUInt16LE(type, at + 2)
    directory.writeUInt32LE(1, at + 4)
    if (type === SHORT) directory.writeUInt16LE(value, at + 8)
    else directory.writeUInt32LE(value, at + 8)
  }
  return directory
}
