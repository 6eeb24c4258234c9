import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { leftoverPrefix } from '@undagi/documents/nameless-file'
import { errorCodeOf } from '../../../platform/error-code.ts'

/** Longer than any document is read: a younger one may be another process's, at this moment. */
const longestReadingMs = 60 * 60_000

/** What a killed process has left of the documents that it was reading. Folders of other users of this computer are not ours. */
export async function discardLeftCopies(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(leftoverPrefix)) continue
    const path = join(folder, name)
    const found = await lstat(path).catch((error: unknown) => {
      if (errorCodeOf(error) !== 'ENOENT') throw error
    })
    if (found === undefined || !found.isDirectory() || found.uid !== process.getuid?.()) continue
    if (now.getTime() - found.mtimeMs > longestReadingMs) await rm(path, { recursive: true, force: true })
  }
}
