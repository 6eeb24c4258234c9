import { createReadStream, type ReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { type ByteRange, type FileKey, FileMissing, type FileStore } from './file-store.ts'
import { holdsSameBytes } from './holds-same-bytes.ts'
import { bytesFrom, isMissing, reached } from './s3-failures.ts'

/** Of a file that is sent so much is held in memory, twice. */
const partBytes = 8 * 1024 * 1024

interface Place {
  readonly bucket: string
  /** Before every name: empty, or with a slash at its end. */
  readonly prefix: string
}

/** Objects in a bucket: `<prefix><institution>/<first two letters>/<digest>`. */
export function createS3Store(client: S3Client, { bucket: Bucket, prefix }: Place): FileStore {
  const at = ({ institutionId, sha256 }: FileKey) => ({
    Bucket,
    Key: `${prefix}${institutionId}/${sha256.slice(0, 2)}/${sha256}`,
  })
  const store: FileStore = {
    async put(key, path) {
      const { size } = await stat(path)
      if (!(await holdsSameBytes(store, key, size))) {
        await send(client, { ...at(key), Body: createReadStream(path) })
        // A store of this kind takes what arrives and checks no digest: whoever wants to know reads it back.
        if (!(await holdsSameBytes(store, key, size))) {
          await store.remove(key)
          throw new Error(`What lies in the bucket under ${key.sha256} are not the bytes that were sent`)
        }
      }
      await rm(path, { force: true })
    },
    async open(key, range) {
      const found = await absent(client.send(new GetObjectCommand({ ...at(key), ...rangeOf(range) })))
      if (found?.Body === undefined) throw new FileMissing(key)
      return bytesFrom(found.Body)
    },
    openInPlace: async () => undefined,
    async size(key) {
      const found = await absent(client.send(new HeadObjectCommand(at(key))))
      // An answer without a body does not say whether the object is missing or the whole bucket.
      if (found === undefined) await reached(client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 1 })))
      return found?.ContentLength
    },
    async remove(key) {
      await absent(client.send(new DeleteObjectCommand(at(key))))
    },
    async *list() {
      for (let next: string | undefined, more = true; more; more = next !== undefined) {
        const request = new ListObjectsV2Command({ Bucket, Prefix: prefix, ContinuationToken: next })
        const page = await reached(client.send(request))
        for (const { Key = '', Size = 0, LastModified } of page.Contents ?? []) {
          const key = keyOf(Key.slice(prefix.length))
          if (key !== undefined) yield { ...key, bytes: Size, keptAt: LastModified ?? new Date() }
        }
        next = page.IsTruncated === true ? page.NextContinuationToken : undefined
      }
    },
    async discardDrafts(before) {
      // Of very many the next turn finds the rest.
      const request = new ListMultipartUploadsCommand({ Bucket, Prefix: prefix })
      const { Uploads = [] } = await reached(client.send(request))
      for (const { Key, UploadId, Initiated } of Uploads) {
        if (Initiated === undefined || Initiated >= before) continue
        await absent(client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })))
      }
    },
  }
  return store
}

/** Part by part: of a file of any length two parts are in memory. What fails leaves no part behind. */
async function send(client: S3Client, params: SentObject): Promise<void> {
  await reached(new Upload({ client, params, partSize: partBytes, queueSize: 2 }).done())
}

interface SentObject {
  readonly Bucket: string
  readonly Key: string
  readonly Body: ReadStream
}

const absent = <T>(answer: Promise<T>): Promise<T | undefined> =>
  reached(
    answer.catch((error: unknown) => {
      if (!isMissing(error)) throw error
      return undefined
    }),
  )

function rangeOf(range: ByteRange | undefined) {
  return range === undefined ? {} : { Range: `bytes=${range.first}-${range.last ?? ''}` }
}

/** Other objects in the bucket are not ours. */
function keyOf(name: string): FileKey | undefined {
  const [institutionId = '', part, sha256 = '', ...deeper] = name.split('/')
  if (deeper.length > 0 || !/^[0-9a-f]{64}$/.test(sha256) || part !== sha256.slice(0, 2)) return undefined
  return { institutionId, sha256 }
}
