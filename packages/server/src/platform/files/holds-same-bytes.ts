import { createHash } from 'node:crypto'
import { type FileKey, FileMissing, type FileStore } from './file-store.ts'

type Readable = Pick<FileStore, 'size' | 'open'>

/** Whether what lies under a digest has this length and this digest. */
export async function holdsSameBytes(store: Readable, key: FileKey, bytes: number): Promise<boolean> {
  return (await store.size(key)) === bytes && (await digestOf(store, key)) === key.sha256
}

/** Of the bytes as they lie there now; undefined: there are none. */
export async function digestOf(store: Pick<FileStore, 'open'>, key: FileKey): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of await store.open(key)) hash.update(piece)
  } catch (error) {
    if (error instanceof FileMissing) return undefined
    throw error
  }
  return hash.digest('hex')
}
