import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly content: string | Buffer
  /** What the archive claims the part inflates to; the truth when absent. */
  readonly declaredBytes?: number
  readonly encrypted?: boolean
  /** Kept as it is instead of deflated. */
  readonly stored?: boolean
  /** Point at the bytes of an earlier part instead of storing its own. */
  readonly sharesBytesOf?: string
}

/** Builds zip archives byte by byte, so that tests can make the dishonest ones that no library writes. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  const offsets = new Map<string, number>()
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const compressed = part.stored ? content : deflateRawSync(content)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(part.encrypted ? 1 : 0, 2)
    header.writeUInt16LE(part.stored ? 0 : 8, 4)
    header.writeUInt32LE(crc32(content), 10)
    header.writeUInt32LE(compressed.length, 14)
    header.writeUInt32LE(part.declaredBytes ?? content.length, 18)
    header.writeUInt16LE(Buffer.byteLength(part.name), 22)
    const offset = offsets.get(part.sharesBytesOf ?? '') ?? at
    directory.push(directoryEntry(header, offset, part.name))
    if (part.sharesBytesOf !== undefined) continue
    offsets.set(part.name, at)
    const local = Buffer.concat([signature(0x04034b50), header, Buffer.from(part.name), compressed])
    body.push(local)
    at += local.length
  }
  return Buffer.concat([...body, ...directory, endRecord(directory, at)])
}

function directoryEntry(header: Buffer, offset: number, name: string): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), header, tail, Buffer.from(name)])
}

function endRecord(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
