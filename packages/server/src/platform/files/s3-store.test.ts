import { createHash, randomBytes } from 'node:crypto'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { breakingLine } from '../../testing/breaking-line.ts'
import { bucket, credentials } from '../../testing/swift/configuration.ts'
import { type Swift, startSwift, whyNoSwift } from '../../testing/swift/start-swift.ts'
import { connectS3 } from './connect-s3.ts'
import { holdsForEveryStore } from './file-store.suite.ts'
import type { FileKey } from './file-store.ts'
import { openFileStore } from './open-file-store.ts'
import { createS3Store } from './s3-store.ts'

const missing = whyNoSwift()
const own = { bucket, prefix: 'undagi/' }
let swift: Swift
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undagi-simpan-'))
  if (missing !== undefined) return
  swift = await startSwift()
  await client().send(new CreateBucketCommand({ Bucket: bucket }))
}, 120_000)
afterAll(async () => {
  await swift?.stop()
  await rm(folder, { recursive: true })
})

const settings = (other: { endpoint?: string; secretAccessKey?: string; bucket?: string } = {}) => ({
  ...{ endpoint: swift.endpoint, region: 'us-east-1', pathStyle: true, ...own, ...credentials, ...other },
})
const client = (other?: Parameters<typeof settings>[0]) => connectS3(settings(other))
const store = (other?: Parameters<typeof settings>[0]) => createS3Store(client(other), settings(other))
const objectOf = ({ institutionId, sha256 }: FileKey) =>
  `${own.prefix}${institutionId}/${sha256.slice(0, 2)}/${sha256}`
const skipWithoutSwift = (context: TestContext) => missing !== undefined && context.skip(missing)

const keyOf = (bytes: Buffer) => ({
  institutionId: 'arang',
  sha256: createHash('sha256').update(bytes).digest('hex'),
})
async function laid(bytes: Buffer): Promise<string> {
  const path = join(folder, 'masuk')
  await writeFile(path, bytes)
  return path
}

describe('a bucket of OpenStack Swift', () => {
  holdsForEveryStore((context) => {
    skipWithoutSwift(context)
    return {
      store: store(),
      place: { dataFolder: folder, s3: settings() },
      damage: async (key, bytes) => {
        await client().send(new PutObjectCommand({ Bucket: bucket, Key: objectOf(key), Body: bytes }))
      },
    }
  })
})

test('what an installation is told to keep in a bucket lies there', async (context) => {
  skipWithoutSwift(context)
  const bytes = Buffer.from('lewat setelan')
  const opened = await openFileStore({ dataFolder: folder, s3: settings() })
  await opened.put(keyOf(bytes), await laid(bytes))
  expect(await store().size(keyOf(bytes))).toBe(bytes.length)
})

test('a bucket that is gone is out of reach, and no file in it is called missing', async (context) => {
  skipWithoutSwift(context)
  const key = keyOf(Buffer.from('di wadah yang hilang'))
  await expect(store({ bucket: 'hilang' }).size(key)).rejects.toMatchObject({ reason: 'no_bucket' })
  expect(await store().size(key)).toBeUndefined()
})

test('objects of others in the same bucket are none of ours', async (context) => {
  skipWithoutSwift(context)
  const foreign = [
    'catatan.txt',
    `${own.prefix}arang/aa/bukan-berkas`,
    `${own.prefix}arang/aa/${'b'.repeat(64)}`,
  ]
  for (const Key of foreign) await client().send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'x' }))
  for await (const { sha256 } of store().list()) expect(sha256).not.toBe('b'.repeat(64))
})

test.for([
  ['with a wrong secret', { secretAccessKey: 'salah' }, 'refused'],
  ['for a bucket that is not there', { bucket: 'tidak-ada' }, 'no_bucket'],
  ['where nobody listens', { endpoint: 'http://127.0.0.1:9' }, 'no_answer'],
] as const)(
  'whoever asks %s gets nothing, and the file that was to be put stays',
  async ([, other, reason], context) => {
    skipWithoutSwift(context)
    const bytes = randomBytes(100)
    const path = await laid(bytes)
    await expect(store(other).put(keyOf(bytes), path)).rejects.toMatchObject({
      name: 'StoreUnreachable',
      reason,
    })
    await expect(store(other).open(keyOf(bytes))).rejects.toMatchObject({ name: 'StoreUnreachable', reason })
    await access(path)
  },
)

test('a request that was changed after it was signed is refused', async (context) => {
  skipWithoutSwift(context)
  const meddled = client()
  meddled.middlewareStack.add(
    (next) => (args) => {
      const { request } = args
      if (typeof request === 'object' && request !== null && 'path' in request)
        request.path = `/${bucket}/lain`
      return next(args)
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  await expect(createS3Store(meddled, own).size(keyOf(Buffer.from('x')))).rejects.toMatchObject({
    reason: 'refused',
  })
})

test('a line that breaks while a file is sent leaves nothing under its name, and the next attempt completes it', async (context) => {
  skipWithoutSwift(context)
  const bytes = randomBytes(20_000_000)
  const path = await laid(bytes)
  const line = await breakingLine(swift.endpoint, { every: 3_000_000, times: 1_000 })
  await expect(store({ endpoint: line.address }).put(keyOf(bytes), path)).rejects.toThrow('does not serve us')
  await line.close()
  expect(await store().size(keyOf(bytes))).toBeUndefined()

  await store().put(keyOf(bytes), path)
  expect(await store().size(keyOf(bytes))).toBe(bytes.length)
})

test('bytes that are not what their name says are refused and taken away', async (context) => {
  skipWithoutSwift(context)
  const key = keyOf(Buffer.from('yang diminta'))
  await expect(store().put(key, await laid(Buffer.from('yang datang')))).rejects.toThrow('not the bytes')
  expect(await store().size(key)).toBeUndefined()
})

test('a store that is lost in the middle of reading says so, and is no missing file', async (context) => {
  skipWithoutSwift(context)
  const bytes = randomBytes(30_000_000)
  await store().put(keyOf(bytes), await laid(bytes))
  const reading = await store().open(keyOf(bytes))
  await swift.stop()
  await expect(buffer(reading)).rejects.toMatchObject({ name: 'StoreUnreachable', reason: 'no_answer' })
  await expect(store().size(keyOf(bytes))).rejects.toMatchObject({ name: 'StoreUnreachable' })
})
