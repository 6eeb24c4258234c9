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
      let behind = Promise.resolve()

      return {
        wrote(bytes: number): void {
          unsyncedBytes += bytes
          if (isBusy || unsyncedBytes < worthwhileBytes) return
          isBusy = true
          unsyncedBytes = 0
          const before = behind
          behind = file.datasync().finally(() => {
            isBusy = false
          })
          behind = Promise.all([before, behind]).then(() => {})
          // Told at the end, to whoever asks whether all of it is there: a disk tells of a failure once.
          behind.catch(() => {})
        },

        /** Resolves once all that was written is on the disk. */
        async finish(): Promise<void> {
          await behind
          await file.datasync()
        },
      }
    },
  }
}
