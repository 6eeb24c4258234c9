import { hostname } from 'node:os'
import { installationSecret } from './installation.ts'
import type { BucketMark } from './platform/files/bucket-mark.ts'
import type { FilePlace } from './platform/files/open-file-store.ts'
import type { S3Settings } from './platform/files/s3-settings.ts'
import { type Marks, takeFreeBucket } from './platform/files/take-free-bucket.ts'
import { UnusableFileStore } from './platform/files/unusable-file-store.ts'

/** Names the data folder, not the data: what a backup brings elsewhere is another installation there. */
const idOf = (dataFolder: string) => installationSecret(dataFolder, 'bucket-mark', 18)

/**
 * Refuses a bucket in which another installation keeps its documents: each would clear away what the other alone names. One that is
 * nobody's becomes ours. In a folder there is nobody else.
 */
export async function ensureOwnBucket({ dataFolder, s3 }: FilePlace): Promise<void> {
  if (s3 === undefined) return
  await withMarks(s3, async (marks) => {
    const id = idOf(dataFolder)
    const mark = await takeFreeBucket(marks, markOf(dataFolder, id))
    if (mark?.id !== id) throw takenBy(mark, s3)
  })
}

/** Refuses another installation's, and leaves what is nobody's as it is. */
export async function refuseTakenBucket({ dataFolder, s3 }: FilePlace): Promise<void> {
  if (s3 === undefined) return
  await withMarks(s3, async ({ read }) => {
    const mark = await read()
    if (mark !== undefined && mark.id !== idOf(dataFolder)) throw takenBy(mark, s3)
  })
}

/** From now on the bucket is this installation's, whoever's it was. Answers whose. */
export async function claimBucket(dataFolder: string, s3: S3Settings): Promise<BucketMark | undefined> {
  return withMarks(s3, async ({ read, write }) => {
    const before = await read()
    await write(markOf(dataFolder, idOf(dataFolder)))
    return before
  })
}

/** Nobody's again: nothing of this installation lies there any more. */
export async function releaseBucket(s3: S3Settings): Promise<void> {
  await withMarks(s3, ({ remove }) => remove())
}

interface AllMarks extends Marks {
  remove(): Promise<void>
  write(mark: BucketMark): Promise<void>
}

/** What speaks S3 is heavy, and loaded only where it is used. */
async function withMarks<T>(s3: S3Settings, work: (marks: AllMarks) => Promise<T>): Promise<T> {
  const [{ readBucketMark, writeBucketMark, writeFirstBucketMark, removeBucketMark }, { connectS3 }] =
    await Promise.all([import('./platform/files/bucket-mark.ts'), import('./platform/files/connect-s3.ts')])
  const client = connectS3(s3)
  try {
    return await work({
      read: () => readBucketMark(client, s3),
      remove: () => removeBucketMark(client, s3),
      writeFirst: (mark) => writeFirstBucketMark(client, s3, mark),
      write: (mark) => writeBucketMark(client, s3, mark),
    })
  } finally {
    client.destroy()
  }
}

const markOf = (dataFolder: string, id: string): BucketMark => ({
  ...{ id, host: hostname(), dataFolder, since: new Date().toISOString() },
})

function takenBy(mark: BucketMark | undefined, { bucket, prefix }: S3Settings): UnusableFileStore {
  const whose = mark === undefined ? 'tidak diketahui' : `komputer ${mark.host}, folder ${mark.dataFolder}`
  return new UnusableFileStore(
    `Bucket ${bucket} dengan awalan "${prefix}" dipakai instalasi Undagi lain (${whose}). Dua instalasi di satu tempat saling menghapus dokumen, jadi instalasi ini tidak memakainya. Pakai bucket atau awalan lain (UNDAGI_S3_PREFIX). Bila instalasi itu sudah tidak ada dan yang ini menggantikannya, ambil alih: undagi files claim.`,
  )
}
