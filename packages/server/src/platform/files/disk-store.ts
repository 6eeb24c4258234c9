import { randomUUID } from 'node:crypto'
import { copyFile, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCodeOf } from '../error-code.ts'
import { flush, makeFolder } from './durable-folder.ts'
import { type FileKey, FileMissing, type FileStore } from './file-store.ts'
import { holdsSameBytes } from './holds-same-bytes.ts'

const draftEnding = '.baru'

/** Where an installation keeps its documents. */
export const fileFolderIn = (dataFolder: string) => join(dataFolder, 'files')

/** Files in a folder of this computer: `<institution>/<first two letters>/<digest>`. */
export function createDiskStore(folder: string): FileStore {
  const pathOf = ({ institutionId, sha256 }: FileKey) =>
    join(folder, institutionId, sha256.slice(0, 2), sha256)
  async function openFile(key: FileKey) {
    const file = await open(pathOf(key)).catch(unless('ENOENT'))
    if (file === undefined) throw new FileMissing(key)
    return file
  }
  const store: FileStore = {
    async put(key, path) {
      if (await holdsSameBytes(store, key, (await stat(path)).size)) return rm(path, { force: true })
      const target = pathOf(key)
      await makeFolder(dirname(target))
      await flush(path)
      await moveTo(path, target)
      await flush(dirname(target))
    },
    async open(key, range) {
      const file = await openFile(key)
      return file.createReadStream({
        start: range?.first ?? 0,
        ...(range?.last !== undefined && { end: range.last }),
      })
    },
    openInPlace: openFile,
    size: async (key) => (await stat(pathOf(key)).catch(unless('ENOENT')))?.size,
    remove: (key) => rm(pathOf(key), { force: true }),
    async *list() {
      for await (const { institutionId, name, path } of namesBelow(folder)) {
        if (!/^[0-9a-f]{64}$/.test(name)) continue
        const found = await stat(path).catch(unless('ENOENT'))
        if (found !== undefined) yield { institutionId, sha256: name, bytes: found.size, keptAt: found.mtime }
      }
    },
    async discardDrafts(before) {
      for await (const { path, name } of namesBelow(folder)) {
        if (!name.endsWith(draftEnding)) continue
        const found = await stat(path).catch(unless('ENOENT'))
        if (found !== undefined && found.mtime < before) await rm(path, { force: true })
      }
    },
  }
  return store
}

async function* namesBelow(folder: string) {
  for (const institutionId of await namesIn(folder)) {
    for (const part of await namesIn(join(folder, institutionId))) {
      for (const name of await namesIn(join(folder, institutionId, part))) {
        yield { institutionId, name, path: join(folder, institutionId, part, name) }
      }
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(unless('ENOENT', 'ENOTDIR'))) ?? []
}

/** Under its name there is always the whole file or none, also from another disk and of several that come at once. */
async function moveTo(path: string, target: string): Promise<void> {
  try {
    await rename(path, target)
  } catch (error) {
    if (errorCodeOf(error) !== 'EXDEV') throw error
    const draft = `${target}.${randomUUID()}${draftEnding}`
    try {
      await copyFile(path, draft)
      await flush(draft)
      await rename(draft, target)
    } finally {
      await rm(draft, { force: true })
    }
    await rm(path, { force: true })
  }
}

function unless(...codes: readonly string[]) {
  return (error: unknown): undefined => {
    if (!codes.includes(errorCodeOf(error) ?? '')) throw error
  }
}
