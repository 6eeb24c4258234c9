import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileStore } from './file-store.ts'
import { digestOf } from './holds-same-bytes.ts'

/** Puts a small file, looks for it, reads it and takes it away again: all that a store must allow. */
export async function tryFileStore(store: FileStore): Promise<void> {
  // First, because of all requests this one is refused with the most exact reason.
  await store.list()[Symbol.asyncIterator]().next()
  const folder = await mkdtemp(join(tmpdir(), 'undagi-coba-'))
  try {
    const bytes = randomBytes(32)
    const path = join(folder, 'berkas')
    await writeFile(path, bytes)
    const key = { institutionId: triedUnder, sha256: createHash('sha256').update(bytes).digest('hex') }
    await store.put(key, path)
    if ((await digestOf(store, key)) !== key.sha256) throw new Error('The store gave back other bytes')
    await store.remove(key)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** No institution is called so. */
export const triedUnder = 'percobaan'
