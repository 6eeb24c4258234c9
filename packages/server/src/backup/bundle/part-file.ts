import { existsSync } from 'node:fs'
import { type FileHandle, link, open, rename, rm, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupProblem } from '../backup-problem.ts'
import { fileProblem } from './file-problem.ts'

/** A file that has its name only once it is complete and on the disk; until then it is `<name>.part`. */
export interface PartFile {
  write(bytes: Buffer): Promise<void>
  commit(): Promise<void>
  /** Leaves nothing behind, or throws a problem that says what is. */
  discard(): Promise<void>
}

export async function openPartFile(file: string): Promise<PartFile> {
  if (existsSync(file)) throw fileExists(file)
  const part = `${file}.part`
  let handle: FileHandle | undefined
  const explained = async <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw fileProblem(error, file)
    })
  // What a killed run has left under this very name is taken over: the caller has made sure that no other run is writing it.
  // Nightly names differ from night to night: their leftovers are cleared away by discardLeftParts.
  const opened = await explained(open(part, 'w', 0o600))
  handle = opened
  await explained(opened.chmod(0o600))
  const close = async () => {
    await handle?.close()
    handle = undefined
  }
  return {
    write: (bytes) => explained(opened.writeFile(bytes)),
    async commit() {
      await explained(opened.sync())
      await close()
      await explained(giveName(part, file))
      await syncFolder(dirname(file))
    },
    async discard() {
      try {
        await close()
        await rm(part, { force: true })
      } catch (cause) {
        throw new BackupProblem(
          'file_unusable',
          `Berkas sementara ${part} tidak dapat dihapus; hapuslah sendiri. Isinya bukan cadangan yang lengkap.`,
          { cause },
        )
      }
    },
  }
}

const fileExists = (file: string) =>
  new BackupProblem(
    'file_exists',
    `${file} sudah ada dan tidak akan ditimpa. Tulis nama lain, atau pindahkan berkas itu dahulu.`,
  )

/** A link never replaces a file that has come meanwhile; on file systems without links (USB sticks) a rename has to do. */
async function giveName(part: string, file: string): Promise<void> {
  try {
    await link(part, file)
    await unlink(part)
  } catch (error) {
    if (existsSync(file)) throw fileExists(file)
    if (!(error instanceof Error)) throw error
    await rename(part, file)
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some file systems cannot; the file itself is on the disk.
  } finally {
    await handle.close()
  }
}
