import { UnreadableFile } from '../found/found-file.ts'
import { checksumOf } from './checksum.ts'
import type { ZipEntry } from './zip-directory.ts'

const localSignature = 0x04034b50
const localBytes = 30
const deflated = 8

/** The bytes of one file of a ZIP: as many as were said and undamaged, or none. What turns out longer is stopped where it does. */
export async function unpackEntry(zip: Blob, entry: ZipEntry): Promise<Blob> {
  const packed = await packedBytes(zip, entry)
  const stream = packed.stream()
  const opened =
    entry.method === deflated ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream
  const checked = opened.pipeThrough(measured(entry))
  try {
    return await new Response(checked).blob()
  } catch (cause) {
    throw new UnreadableFile(entry.name, { cause })
  }
}

function measured({ bytes, checksum }: ZipEntry): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let taken = 0
  let sum = 0
  return new TransformStream({
    transform(piece, controller) {
      taken += piece.length
      if (taken > bytes) throw new Error('more than was said')
      sum = checksumOf(piece, sum)
      controller.enqueue(Uint8Array.from(piece))
    },
    flush() {
      if (taken !== bytes || sum !== checksum) throw new Error('not what was said')
    },
  })
}

async function packedBytes(zip: Blob, { offset, packedBytes: length, name }: ZipEntry): Promise<Blob> {
  const head = new DataView(await zip.slice(offset, offset + localBytes).arrayBuffer())
  if (head.byteLength < localBytes || head.getUint32(0, true) !== localSignature)
    throw new UnreadableFile(name)
  const start = offset + localBytes + head.getUint16(26, true) + head.getUint16(28, true)
  return zip.slice(start, start + length)
}
