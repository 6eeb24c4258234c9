import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseProblem } from '../database-problem.ts'
import { socketFolderFor } from './socket-folder.ts'

/** The major version of the binaries that the packages bring. */
const major = '18'

export interface DataFolder {
  readonly path: string
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
}

export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  // As root others must be able to pass through, because the server runs as an ordinary user; what is inside is closed.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  return dataFolderAt(dataDir)
}

/** One that exists already. */
export function dataFolderAt(dataDir: string): DataFolder {
  const path = realpathSync(dataDir)
  return {
    path,
    cluster: join(path, 'postgres'),
    socketFolder: socketFolderFor(path),
    log: join(path, 'postgres.log'),
  }
}

/** Whether there is a cluster of our major version; refuses anything else that is in its place. */
export async function hasCluster({ cluster }: DataFolder): Promise<boolean> {
  if (!existsSync(cluster)) return false
  const versionFile = join(cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    if ((await readdir(cluster)).length === 0) return false
    throw new DatabaseProblem(
      'not_a_cluster',
      `Folder ${cluster} berisi sesuatu yang bukan basis data PostgreSQL.`,
    )
  }
  const found = readFileSync(versionFile, 'utf8').trim()
  if (found === major) return true
  throw new DatabaseProblem(
    'other_major',
    `Basis data di ${cluster} dibuat dengan PostgreSQL ${found}, sedangkan versi Undagi ini membawa PostgreSQL ${major}.`,
  )
}
