import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'

const compress = promisify(gzip)

export const takesGzip = (c: Context) => /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')

/** Of what never changes: written out and compressed when it is first asked for, as small as it gets, and never again. */
export function compressOnce(value: unknown): () => Promise<Uint8Array<ArrayBuffer>> {
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined
  return () => {
    compressed ??= compress(JSON.stringify(value)).then((bytes) => new Uint8Array(bytes))
    return compressed
  }
}
