import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { explained } from './open-files.ts'
import { ensureOwnBucket, releaseBucket } from './own-bucket.ts'
import { createDiskStore, fileFolderIn } from './platform/files/disk-store.ts'
import type { FileKey, FileStore } from './platform/files/file-store.ts'
import { openFileStore } from './platform/files/open-file-store.ts'
import { bucketOf, notePlace } from './platform/files/place-of-files.ts'
import type { S3Settings } from './platform/files/s3-settings.ts'
import { UnusableFileStore } from './platform/files/unusable-file-store.ts'

interface Moving {
  readonly dataFolder: string
  readonly s3: S3Settings | undefined
  readonly to: 's3' | 'disk'
  readonly onMoved?: ((files: number, bytes: number) => void) | undefined
}

export interface Moved {
  readonly files: number
  readonly bytes: number
  /** Were not what their digest says: laid aside, in which folder. */
  readonly damaged: { readonly files: number; readonly folder: string } | null
}

/**
 * All documents of an installation that is not running, from its folder into the bucket or back. Each is taken away only once it
 * was read back where it goes: broken off anywhere, the same command goes on.
 */
export async function moveFiles({ dataFolder, s3, to, onMoved }: Moving): Promise<Moved> {
  if (!existsSync(dataFolder)) {
    throw new UnusableFileStore(
      `Tidak ada instalasi di ${dataFolder}. Sebutkan folder datanya dengan --data.`,
    )
  }
  if (s3 === undefined) {
    throw new UnusableFileStore(
      'UNDAGI_S3_… belum diatur, jadi bucketnya tidak dikenal. Perlu juga untuk memindahkan dokumen dari sana ke folder data.',
    )
  }
  refuseOtherBucket(bucketOf(dataFolder), s3)
  return explained(s3, async () => {
    await ensureOwnBucket({ dataFolder, s3 })
    const bucket = await openFileStore({ dataFolder, s3 })
    const folder = createDiskStore(fileFolderIn(dataFolder))
    // From now on nothing starts with the folder alone: while documents lie in both places, neither of the two is all.
    await notePlace({ dataFolder, s3 })
    const moved = await moveAll(
      to === 's3' ? { from: folder, into: bucket } : { from: bucket, into: folder },
      { dataFolder, onMoved },
    )
    if (to === 'disk') {
      await notePlace({ dataFolder })
      await releaseBucket(s3)
    }
    return moved
  })
}

function refuseOtherBucket(noted: ReturnType<typeof bucketOf>, s3: S3Settings): void {
  if (noted === undefined || (noted.bucket === s3.bucket && noted.prefix === s3.prefix)) return
  throw new UnusableFileStore(
    `Dokumen instalasi ini ada di bucket ${noted.bucket} (awalan "${noted.prefix}"), bukan di ${s3.bucket}. Pindahkan dahulu dari sana ke folder data, lalu ke bucket yang baru.`,
  )
}

interface Way {
  readonly from: FileStore
  readonly into: FileStore
}

async function moveAll(
  { from, into }: Way,
  { dataFolder, onMoved }: Pick<Moving, 'dataFolder' | 'onMoved'>,
): Promise<Moved> {
  const drafts = join(dataFolder, 'files-moving')
  const aside = join(dataFolder, 'files-damaged')
  await rm(drafts, { recursive: true, force: true }) // what a killed run has left
  await mkdir(drafts, { recursive: true, mode: 0o700 })
  let [files, bytes, damaged] = [0, 0, 0]
  try {
    for await (const key of from.list()) {
      const draft = join(drafts, key.sha256)
      if ((await copyOut(from, key, draft)) === key.sha256) await into.put(key, draft)
      else {
        await mkdir(aside, { recursive: true, mode: 0o700 })
        await rename(draft, join(aside, `${key.institutionId}-${key.sha256}`))
        damaged += 1
      }
      await from.remove(key)
      files += 1
      bytes += key.bytes
      onMoved?.(files, bytes)
    }
  } finally {
    await rm(drafts, { recursive: true, force: true })
  }
  return { files, bytes, damaged: damaged === 0 ? null : { files: damaged, folder: aside } }
}

async function copyOut(store: FileStore, key: FileKey, path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(
    await store.open(key),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece)
        yield piece
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  return hash.digest('hex')
}
