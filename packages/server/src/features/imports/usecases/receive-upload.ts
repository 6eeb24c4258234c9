import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileTooLarge, uploadCutOff } from '../imports.errors.ts'

const largestFileBytes = 20 * 1024 * 1024

/** A file that somebody sent, on the disk for as long as it is held: `await using file = await receiveUpload(…)`. */
export interface ReceivedFile extends AsyncDisposable {
  readonly path: string
  readonly sha256: string
}

export interface Upload {
  readonly bytes: AsyncIterable<Uint8Array>
  /** What the sender announced; undefined: nothing. */
  readonly announcedBytes: number | undefined
}

/** Writes what arrives to a temporary file, piece by piece; nothing stays of one that is too large or breaks off. */
export async function receiveUpload({ bytes, announcedBytes }: Upload): Promise<ReceivedFile> {
  if ((announcedBytes ?? 0) > largestFileBytes) throw fileTooLarge()
  const folder = await mkdtemp(join(tmpdir(), 'undagi-impor-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'berkas')
    return { path, sha256: await writePieces(path, bytes), [Symbol.asyncDispose]: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  await using file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let received = 0
  for await (const piece of untilCutOff(pieces)) {
    received += piece.length
    if (received > largestFileBytes) throw fileTooLarge()
    hash.update(piece)
    await file.write(piece)
  }
  return hash.digest('hex')
}

/** A line that drops is nobody's fault and no failure of ours. */
async function* untilCutOff(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await iterator.next().catch(() => {
        throw uploadCutOff()
      })
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}

/** What it may answer. */
export { fileTooLarge, uploadCutOff } from '../imports.errors.ts'
