import { type BaseBlock, fromBER } from 'asn1js'

const MAX_NODES = 2_000_000
const MAX_BYTES = 48 * 1024 * 1024

/** Reads one ASN.1 value at the start of the bytes; what follows it is counted. Throws where there is none. */
export function readAsn1(bytes: Uint8Array): { readonly value: BaseBlock; readonly length: number } {
  const { offset, result } = fromBER(Uint8Array.from(bytes), {
    maxNodes: MAX_NODES,
    maxContentLength: MAX_BYTES,
  })
  if (offset === -1) throw new Error(result.error)
  return { value: result, length: offset }
}

export const toBytes = (buffer: ArrayBuffer | ArrayBufferView): Buffer =>
  buffer instanceof ArrayBuffer
    ? Buffer.from(buffer)
    : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
