import { Transform } from 'node:stream'

const blockBytes = 512
const plainFile = 0x30
const size = /^ *([0-7]+)[ \0]*$/

/** An archive that holds something else than plain files, which no bundle does. */
export class ForeignArchive extends Error {
  override readonly name = 'ForeignArchive'
}

/**
 * Lets an archive of plain files through and stops at the first other header: the parser behind it takes a long name, or a
 * header of attributes, whole into memory, however large it says it is.
 */
export function onlyPlainFiles(): Transform {
  let header = Buffer.alloc(0)
  let bodyBytes = 0
  const take = (chunk: Buffer): void => {
    let rest = chunk
    while (rest.byteLength > 0) {
      const skipped = Math.min(bodyBytes, rest.byteLength)
      bodyBytes -= skipped
      rest = rest.subarray(skipped)
      const missing = blockBytes - header.byteLength
      header = Buffer.concat([header, rest.subarray(0, missing)])
      rest = rest.subarray(missing)
      if (header.byteLength < blockBytes) return
      bodyBytes = bodyAfter(header)
      header = Buffer.alloc(0)
    }
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        take(chunk)
        done(null, chunk)
      } catch (error) {
        done(error instanceof Error ? error : new ForeignArchive())
      }
    },
  })
}

/** Padding included. Zeros are the end; what is no header at all, the parser says. */
function bodyAfter(header: Buffer): number {
  if (header.every((byte) => byte === 0)) return 0
  const isTar = header.toString('latin1', 257, 262) === 'ustar'
  if (!isTar) return 0
  const octal = size.exec(header.toString('latin1', 124, 136))?.[1]
  if (header[156] !== plainFile || octal === undefined) throw new ForeignArchive('Not a plain file')
  return Math.ceil(Number.parseInt(octal, 8) / blockBytes) * blockBytes
}
