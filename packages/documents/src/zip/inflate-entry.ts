import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-directory.ts'
import { ZipFault } from './zip-fault.ts'

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const DEFLATED = 8

/** Streams what an entry really holds; stops where that is more than it declared, ends only if it is undamaged. */
export async function* inflateEntry(archive: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  let inflated = 0
  let checksum = 0
  for await (const chunk of source(archive, entry)) {
    inflated += chunk.length
    if (inflated > entry.declaredBytes)
      throw new ZipFault('suspicious', 'isinya lebih besar daripada yang dinyatakannya')
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (inflated !== entry.declaredBytes || checksum !== entry.checksum) throw new ZipFault('broken')
}

async function* source(archive: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const compressed = compressedBytes(archive, entry)
  if (entry.method !== DEFLATED) {
    yield compressed
    return
  }
  const inflate = Readable.from([compressed]).pipe(createInflateRaw())
  try {
    for await (const chunk of inflate) yield chunk
  } catch {
    throw new ZipFault('broken')
  }
}

function compressedBytes(archive: Buffer, entry: ZipEntry): Buffer {
  const at = entry.headerOffset
  if (at + LOCAL_BYTES > archive.length || archive.readUInt32LE(at) !== LOCAL_SIGNATURE)
    throw new ZipFault('broken')
  const start = at + LOCAL_BYTES + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  return archive.subarray(start, start + entry.compressedBytes)
}

/** A small part such as the workbook's list of sheets, as text. */
export async function readEntryText(archive: Buffer, entry: ZipEntry): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of inflateEntry(archive, entry)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
