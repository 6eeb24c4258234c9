import { zipName } from './cp437.ts'

/** One file of a ZIP, as its table of contents says it is. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedBytes: number
  readonly bytes: number
  readonly offset: number
  readonly isEncrypted: boolean
  readonly isLink: boolean
}

/** `no_unpacking`: the browser is too old. `large`: of more than 4 GB or 65,534 files, for which another kind of table is needed. */
export type ZipRefusal = 'no_zip' | 'large' | 'too_many' | 'no_unpacking'

export class UnreadableZip extends Error {
  override readonly name = 'UnreadableZip'
  readonly why: ZipRefusal

  constructor(why: ZipRefusal) {
    super(why)
    this.why = why
  }
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endBytes = 22
const entryBytes = 46
const longestComment = 0xffff
const mostEntries = 5_000
/** Of a table of contents with so many entries; what is longer says nothing that we need. */
const longestTable = 16 * 1024 * 1024

/** Reads the table of contents at the end of a ZIP; of the files in it not one byte. */
export async function readZipDirectory(zip: Blob): Promise<readonly ZipEntry[]> {
  const tail = await view(zip, Math.max(0, zip.size - endBytes - longestComment), zip.size)
  const end = findEnd(tail)
  const [count, length, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ]
  if (count === 0xffff || start === 0xffffffff) throw new UnreadableZip('large')
  if (count > mostEntries || length > longestTable) throw new UnreadableZip('too_many')
  if (start + length > zip.size) throw new UnreadableZip('no_zip')
  return readEntries(await view(zip, start, start + length), count)
}

function readEntries(table: DataView, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + entryBytes > table.byteLength || table.getUint32(at, true) !== entrySignature)
      throw new UnreadableZip('no_zip')
    const nameBytes = table.getUint16(at + 28, true)
    const next = at + entryBytes + nameBytes + table.getUint16(at + 30, true) + table.getUint16(at + 32, true)
    if (next > table.byteLength) throw new UnreadableZip('no_zip')
    entries.push(readEntry(table, at, nameBytes))
    at = next
  }
  return entries
}

function readEntry(table: DataView, at: number, nameBytes: number): ZipEntry {
  const flags = table.getUint16(at + 8, true)
  const name = new Uint8Array(table.buffer, table.byteOffset + at + entryBytes, nameBytes)
  const bytes = table.getUint32(at + 24, true)
  const offset = table.getUint32(at + 42, true)
  if (bytes === 0xffffffff || offset === 0xffffffff) throw new UnreadableZip('large')
  return {
    name: zipName(name, (flags & 0x800) !== 0),
    method: table.getUint16(at + 10, true),
    checksum: table.getUint32(at + 16, true),
    packedBytes: table.getUint32(at + 20, true),
    ...{ bytes, offset, isEncrypted: (flags & 0x2041) !== 0 },
    // what a program of Unix says of a file stands in the upper half
    isLink: ((table.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
  }
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - endBytes; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === endSignature) return at
  }
  throw new UnreadableZip('no_zip')
}

async function view(zip: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await zip.slice(from, to).arrayBuffer())
}
