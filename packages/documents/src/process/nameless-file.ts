import { closeSync, constants, mkdtempSync, openSync, rmSync, write } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { promisify } from 'node:util'

/** Linux makes a file without a name; Node has no word for it. */
const O_TMPFILE = 0o20000000

/** How the folder is called in which a copy has a name for a moment, where files without names cannot be made. */
export const leftoverPrefix = 'undagi-baca-'

/** Where an open standard input is found by who needs a path. Each opening of it reads from the beginning (Linux). */
export const STANDARD_INPUT = '/dev/stdin'

/** An open file without a name: it goes with whoever holds it open, however that ends. */
export interface NamelessFile extends Disposable {
  readonly fd: number
}

/** A copy without a name of whatever comes. */
export async function copyNameless(bytes: AsyncIterable<Uint8Array>): Promise<NamelessFile> {
  const fd = openNameless()
  try {
    let at = 0
    for await (const piece of bytes) {
      for (let done = 0; done < piece.length; ) {
        const { bytesWritten } = await writeTo(fd, piece, done, piece.length - done, at)
        done += bytesWritten
        at += bytesWritten
      }
    }
  } catch (error) {
    closeSync(fd)
    throw error
  }
  return { fd, [Symbol.dispose]: () => closeSync(fd) }
}

const writeTo = promisify(write)

function openNameless(): number {
  if (platform === 'linux') {
    try {
      return openSync(tmpdir(), O_TMPFILE | constants.O_DIRECTORY | constants.O_RDWR, 0o600)
    } catch {
      // Not every file system can; then it has a name for a moment.
    }
  }
  const folder = mkdtempSync(join(tmpdir(), leftoverPrefix))
  try {
    return openSync(join(folder, 'input'), 'wx+', 0o600)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
