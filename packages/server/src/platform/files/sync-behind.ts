import type { FileHandle } from 'node:fs/promises'

/** Less is not worth a journey to the disk of its own. */
const worthwhileBytes = 8 * 1024 * 1024

export type SyncBehind = ReturnType<typeof createSyncBehind>

/**
 * Files that grow are brought to the disk while they do, so that whoever waits for the last of it does not wait for all of it. One at a
 * time: each holds one of the few threads with which Node works on files.
 */
export function createSyncBehind() {
  let isBusy = false

  return {
    /** For a file that is written from now on. */
    of(file: Pick<FileHandle, 'datasync'>) {
      let unsyncedBytes = 0
      let behind: Promise<void> = Promise.resolve()

      async function syncAfter(before: Promise<void>): Promise<void> {
        isBusy = true
        try {
          await file.datasync()
        } finally {
          isBusy = false
        }
        await before
      }

      return {
        wrote(bytes: number): void {
          unsyncedBytes += bytes
          if (isBusy || unsyncedBytes < worthwhileBytes) return
          unsyncedBytes = 0
          behind = syncAfter(behind)
          // A disk tells of a failure once: it is kept for whoever asks in the end whether all is there.
          behind.catch(() => {})
        },

        /** Resolves once all that was written is on the disk. */
        async finish(): Promise<void> {
          try {
            await file.datasync()
          } finally {
            await behind
          }
        },
      }
    },
  }
}
