import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { chunkBytes } from './format.ts'

const compressing = promisify(zstdCompress)
const decompressing = promisify(zstdDecompress)

/** Level 1: COPY text shrinks to a tenth or less, faster than PostgreSQL writes it. */
export const compress = (bytes: Buffer): Promise<Buffer> =>
  compressing(bytes, { chunkSize: 1024 * 1024, params: { [constants.ZSTD_c_compressionLevel]: 1 } })

/** Never more than a chunk holds, whatever the bytes claim; with room for most at once, not in hundreds of small pieces. */
export const decompress = (bytes: Buffer): Promise<Buffer> =>
  decompressing(bytes, {
    chunkSize: Math.min(chunkBytes + 1024, 64 * (1024 + bytes.byteLength)),
    maxOutputLength: chunkBytes,
  })
