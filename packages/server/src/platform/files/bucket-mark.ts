import { text } from 'node:stream/consumers'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { z } from 'zod'
import { bytesFrom, isMissing, isTakenAlready, reached } from './s3-failures.ts'
import type { S3Settings } from './s3-settings.ts'

/** Whose documents lie under a prefix of a bucket, for other installations and for people who wonder. */
const bucketMarkSchema = z.object({
  id: z.string().min(1),
  host: z.string(),
  dataFolder: z.string(),
  since: z.string(),
})

export type BucketMark = z.infer<typeof bucketMarkSchema>

type Place = Pick<S3Settings, 'bucket' | 'prefix'>

/** No document is called so: theirs stand two folders deeper. */
const at = ({ bucket, prefix }: Place) => ({ Bucket: bucket, Key: `${prefix}undagi-installation.json` })

/** Undefined: nobody's yet. What is there and cannot be read is somebody's. */
export async function readBucketMark(client: S3Client, place: Place): Promise<BucketMark | undefined> {
  const found = await reached(
    client.send(new GetObjectCommand(at(place))).catch((error: unknown) => {
      if (!isMissing(error)) throw error
      return undefined
    }),
  )
  if (found?.Body === undefined) return undefined
  return bucketMarkSchema.parse(JSON.parse(await text(bytesFrom(found.Body))))
}

export async function writeBucketMark(client: S3Client, place: Place, mark: BucketMark): Promise<void> {
  await reached(client.send(new PutObjectCommand(objectOf(place, mark))))
}

/** Writes nothing where another mark is. A store that does not know the condition writes, or refuses the request: then it is left out. */
export async function writeFirstBucketMark(client: S3Client, place: Place, mark: BucketMark): Promise<void> {
  try {
    await client.send(new PutObjectCommand({ ...objectOf(place, mark), IfNoneMatch: '*' }))
  } catch (error) {
    // Whoever came first is read next.
    if (isTakenAlready(error)) return
    await writeBucketMark(client, place, mark)
  }
}

const objectOf = (place: Place, mark: BucketMark) => ({
  ...at(place),
  Body: `${JSON.stringify(mark)}\n`,
  ContentType: 'application/json',
})

export async function removeBucketMark(client: S3Client, place: Place): Promise<void> {
  await reached(client.send(new DeleteObjectCommand(at(place))))
}
