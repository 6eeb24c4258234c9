import { ZipFault } from './zip-fault.ts'

/** One entry as the archive's own table of contents declares it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly compressedBytes: number
  readonly declaredBytes: number
  readonly headerOffset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const MAX_COMMENT_BYTES = 0xffff
const ENCRYPTED_FLAG = 1

/** Reads the table of contents at the end of a zip archive; nothing is inflated. Zip64 is not needed below 4 GB. */
export function readZipDirectory(archive: Buffer): readonly ZipEntry[] {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || archive.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new ZipFault('broken')
    if (archive.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw new ZipFault('encrypted')
    const nameBytes = archive.readUInt16LE(at + 28)
    entries.push({
      name: archive.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      compressedBytes: archive.readUInt32LE(at + 20),
      declaredBytes: archive.readUInt32LE(at + 24),
      headerOffset: archive.readUInt32LE(at + 42),
    })
    at += ENTRY_BYTES + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = archive.length - END_BYTES; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END_SIGNATURE) return at
  }
  throw new ZipFault('broken')
}
