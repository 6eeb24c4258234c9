import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCodeOf } from '../error-code.ts'
import { type FileKey, FileMissing, type FileStore } from './file-store.ts'

/** Where an installation keeps its documents. */
export const fileFolderIn = (dataFolder: string) => join(dataFolder, 'files')

/** Files in a folder of this computer: `<institution>/<first two letters>/<digest>`. */
export function createDiskStore(folder: string): FileStore {
  const pathOf = ({ institutionId, sha256 }: FileKey) =>
    join(folder, institutionId, sha256.slice(0, 2), sha256)
  return {
    async put(key, path) {
      const target = pathOf(key)
      if ((await sizeOf(target)) !== undefined) return rm(path, { force: true })
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await flush(path)
      await moveTo(path, target)
      await flush(dirname(target))
    },
    async open(key, range) {
      const file = await open(pathOf(key)).catch(unless('ENOENT'))
      if (file === undefined) throw new FileMissing(key)
      return file.createReadStream({
        start: range?.first ?? 0,
        ...(range?.last !== undefined && { end: range.last }),
      })
    },
    size: (key) => sizeOf(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
    async *list() {
      for (const institutionId of await namesIn(folder)) {
        for (const part of await namesIn(join(folder, institutionId))) {
          for (const sha256 of await namesIn(join(folder, institutionId, part))) {
            if (/^[0-9a-f]{64}$/.test(sha256)) yield { institutionId, sha256 }
          }
        }
      }
    },
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(unless('ENOENT')))?.size
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(unless('ENOENT', 'ENOTDIR'))) ?? []
}

/** What a power cut must not take: the bytes, or the name in its folder. */
async function flush(path: string): Promise<void> {
  await using file = await open(path, constants.O_RDONLY)
  await file.sync()
}

/** Under its name there is always the whole file or none, also from another disk. */
async function moveTo(path: string, target: string): Promise<void> {
  try {
    await rename(path, target)
  } catch (error) {
    if (errorCodeOf(error) !== 'EXDEV') throw error
    const draft = `${target}.baru`
    await copyFile(path, draft)
    await flush(draft)
    await rename(draft, target)
    await rm(path, { force: true })
  }
}

function unless(...codes: readonly string[]) {
  return (error: unknown): undefined => {
    if (!codes.includes(errorCodeOf(error) ?? '')) throw error
  }
}
