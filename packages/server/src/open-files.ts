import { mkdir } from 'node:fs/promises'
import { ensureOwnBucket } from './own-bucket.ts'
import type { FileStore } from './platform/files/file-store.ts'
import { StoreUnreachable } from './platform/files/file-store.ts'
import { type FilePlace, openFileStore } from './platform/files/open-file-store.ts'
import { notePlace, refuseOtherPlace } from './platform/files/place-of-files.ts'
import { tryFileStore } from './platform/files/try-file-store.ts'
import { sayUnreachable, UnusableFileStore } from './platform/files/unusable-file-store.ts'

/** The documents of an installation, where its settings and what is noted of them agree. */
export async function openFiles(place: FilePlace): Promise<FileStore> {
  await refuseOtherPlace(place)
  return openFileStore(place)
}

/** The same for whoever will write: a bucket is tried first, so that nothing starts with one that does not serve. */
export async function openFilesToServe(place: FilePlace): Promise<FileStore> {
  const store = await openFiles(place)
  const { s3 } = place
  if (s3 === undefined) return store
  await mkdir(place.dataFolder, { recursive: true, mode: 0o700 })
  await explained(s3, async () => {
    await ensureOwnBucket(place)
    await tryFileStore(store)
  })
  await notePlace(place)
  return store
}

/** A bucket that does not serve is told as what an operator can do about it. */
export async function explained<T>(s3: FilePlace['s3'], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (s3 === undefined || !(error instanceof StoreUnreachable)) throw error
    throw new UnusableFileStore(sayUnreachable(error, s3), { cause: error })
  }
}
