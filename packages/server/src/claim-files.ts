import { mkdir } from 'node:fs/promises'
import { explained } from './open-files.ts'
import { claimBucket } from './own-bucket.ts'
import type { BucketMark } from './platform/files/bucket-mark.ts'
import type { FilePlace } from './platform/files/open-file-store.ts'
import { UnusableFileStore } from './platform/files/unusable-file-store.ts'

/** Makes the bucket that the settings name this installation's: of one that is gone, and that this one takes the place of. */
export async function claimFiles({ dataFolder, s3 }: FilePlace): Promise<BucketMark | undefined> {
  if (s3 === undefined) {
    throw new UnusableFileStore(
      'UNDAGI_S3_… belum diatur, jadi bucketnya tidak dikenal. Folder data tidak perlu diambil alih.',
    )
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  return explained(s3, () => claimBucket(dataFolder, s3))
}
