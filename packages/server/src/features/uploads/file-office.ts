import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from '../../platform/files/file-store.ts'
import { createStaging, type Staging } from '../../platform/files/staging.ts'

/** What a disk keeps free beside documents: PostgreSQL stops on a full one. */
const reserveBytes = 1024 ** 3 / 2

/** Where documents are kept, and where they wait until they are whole. */
export interface FileOffice {
  readonly store: FileStore
  readonly staging: Staging
  hasRoomFor(bytes: number): Promise<boolean>
}

export function createFileOffice(folder: string, store: FileStore): FileOffice {
  return {
    store,
    staging: createStaging(join(folder, 'uploads')),
    async hasRoomFor(bytes) {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize >= bytes + reserveBytes
    },
  }
}
