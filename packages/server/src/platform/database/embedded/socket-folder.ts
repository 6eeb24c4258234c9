import { createHash } from 'node:crypto'
import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCodeOf } from '../../error-code.ts'
import { DatabaseProblem } from '../database-problem.ts'
import type { DataFolder } from './data-folder.ts'
import { ownerOf } from './run-as.ts'

/** Bytes that a socket's address may have everywhere (macOS: 104 with the closing zero, Linux: 108). */
const maximumSocketPath = 103

/** Inside the data folder; in /tmp under a name derived from it when that is too long for a socket. */
export function socketFolderFor(dataDir: string): string {
  const inside = join(dataDir, 'run')
  if (Buffer.byteLength(join(inside, '.s.PGSQL.5432')) <= maximumSocketPath) return inside
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return `/tmp/undagi-${digest}`
}

/** Whoever can enter this folder is trusted by the server: it is the server's own, closed to others, and no link. */
export async function prepareSocketFolder({ cluster, socketFolder }: DataFolder): Promise<void> {
  const runAs = ownerOf(cluster)
  try {
    await mkdir(socketFolder, { mode: 0o700 })
    await runAs.own(socketFolder)
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error
    const found = await lstat(socketFolder)
    const isOurs = found.isDirectory() && (found.uid === runAs.uid || found.uid === process.getuid?.())
    if (!isOurs || (found.mode & 0o077) !== 0) {
      throw new DatabaseProblem(
        'unsafe_socket_folder',
        `Folder ${socketFolder} bukan milik Undagi atau terbuka bagi pengguna lain.`,
      )
    }
    // Made by another process a moment ago, it may not have been handed over yet.
    if (found.uid !== runAs.uid) await runAs.own(socketFolder)
  }
}
