import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { claimFiles } from './claim-files.ts'
import { fileStoreCheck } from './doctor/checks/file-store.ts'
import { moveFiles } from './move-files.ts'
import { openFilesToServe } from './open-files.ts'
import { ensureOwnBucket } from './own-bucket.ts'
import { connectS3 } from './platform/files/connect-s3.ts'
import { createDiskStore, fileFolderIn } from './platform/files/disk-store.ts'
import { allOf } from './platform/files/file-store.suite.ts'
import { openFileStore } from './platform/files/open-file-store.ts'
import type { S3Settings } from './platform/files/s3-settings.ts'
import { emptyDataFolder } from './testing/data-folder-for-test.ts'
import { bucket, credentials } from './testing/swift/configuration.ts'
import { type Swift, startSwift, whyNoSwift } from './testing/swift/start-swift.ts'

const missing = whyNoSwift()
let swift: Swift
beforeAll(async () => {
  if (missing !== undefined) return
  swift = await startSwift()
  await connectS3(bucketCalled('')).send(new CreateBucketCommand({ Bucket: bucket }))
}, 120_000)
afterAll(() => swift?.stop())

const bucketCalled = (prefix: string): S3Settings => ({
  ...{ endpoint: swift.endpoint, region: 'us-east-1', pathStyle: true, bucket, prefix, ...credentials },
})

/** An installation with three documents in its folder, and a bucket of its own that is still empty. */
async function installation(context: TestContext) {
  if (missing !== undefined) return context.skip(missing)
  const dataFolder = emptyDataFolder()
  const documents = ['Keputusan', 'Notula', 'Laporan']
  for (const content of documents) {
    const path = join(dataFolder, 'masuk')
    await writeFile(path, content)
    await createDiskStore(fileFolderIn(dataFolder)).put(keyOf(content), path)
  }
  return { dataFolder, documents, s3: bucketCalled(`${createHash('md5').update(dataFolder).digest('hex')}/`) }
}

const keyOf = (content: string) => ({
  ...{ institutionId: 'arang', sha256: createHash('sha256').update(content).digest('hex') },
})
const pathIn = (dataFolder: string, content: string) => {
  const { institutionId, sha256 } = keyOf(content)
  return join(fileFolderIn(dataFolder), institutionId, sha256.slice(0, 2), sha256)
}

/** What the doctor says of where documents are kept. */
async function inspect(place: { readonly dataFolder: string; readonly s3: S3Settings | undefined }) {
  const patient = { ...place, databaseUrl: undefined, instrumentsFolder: '', webFolder: '' }
  return fileStoreCheck.look({ ...patient, migrations: [], at: new Date(), thorough: false })
}

test('all documents go into the bucket and come back byte for byte, and each time the installation starts with them', async (context) => {
  const { dataFolder, documents, s3 } = await installation(context)
  const folder = createDiskStore(fileFolderIn(dataFolder))

  expect(await moveFiles({ dataFolder, s3, to: 's3' })).toEqual({ files: 3, bytes: 22, damaged: null })
  expect(await allOf(folder)).toEqual([])
  const served = await openFilesToServe({ dataFolder, s3 })
  for (const content of documents) expect(await text(await served.open(keyOf(content)))).toBe(content)

  await moveFiles({ dataFolder, s3, to: 'disk' })
  const back = await openFilesToServe({ dataFolder })
  for (const content of documents) expect(await text(await back.open(keyOf(content)))).toBe(content)
  expect(await allOf(served)).toEqual([])
  expect((await readdir(dataFolder)).toSorted()).toEqual(['bucket-mark', 'files'])
})

test('moving that was broken off keeps every document in one of the two places, and the same command ends it', async (context) => {
  const { dataFolder, documents, s3 } = await installation(context)
  const broken = moveFiles({
    ...{ dataFolder, s3, to: 's3' },
    onMoved() {
      throw new Error('dihentikan')
    },
  })
  await expect(broken).rejects.toThrow('dihentikan')
  await expect(openFilesToServe({ dataFolder })).rejects.toThrow('tetapi UNDAGI_S3_… tidak diatur')
  await expect(openFilesToServe({ dataFolder, s3 })).rejects.toThrow(
    'Pindahkan dahulu: undagi files move --to s3',
  )

  await moveFiles({ dataFolder, s3, to: 's3' })
  const served = await openFilesToServe({ dataFolder, s3 })
  for (const content of documents) expect(await text(await served.open(keyOf(content)))).toBe(content)
})

test('a document that is damaged already is laid aside and told, and never passes for the one that was received', async (context) => {
  const { dataFolder, s3 } = await installation(context)
  await writeFile(pathIn(dataFolder, 'Notula'), 'notulA')

  const { damaged } = await moveFiles({ dataFolder, s3, to: 's3' })

  expect(damaged).toEqual({ files: 1, folder: join(dataFolder, 'files-damaged') })
  expect(await (await openFileStore({ dataFolder, s3 })).size(keyOf('Notula'))).toBeUndefined()
})

test('settings that do not fit what is noted are refused at the start and told by the doctor, without any secret', async (context) => {
  const { dataFolder, s3 } = await installation(context)
  await moveFiles({ dataFolder, s3, to: 's3' })
  const look = (settings: S3Settings | undefined) => inspect({ dataFolder, s3: settings })
  const wrong = [
    [undefined, `ada di bucket ${bucket}`],
    [{ ...s3, bucket: 'lain' }, 'bukan di lain'],
    [{ ...s3, secretAccessKey: 'keliru-sekali' }, 'menolak permintaan (SignatureDoesNotMatch, 403)'],
    [{ ...s3, endpoint: 'http://127.0.0.1:9' }, 'tidak menjawab (ECONNREFUSED)'],
  ] as const
  for (const [settings, sentence] of wrong) {
    await expect(openFilesToServe({ dataFolder, s3: settings })).rejects.toThrow(sentence)
    const [finding] = (await look(settings)).findings
    expect(finding?.what).toContain(sentence)
    expect(finding?.what).not.toContain('keliru-sekali')
  }
  expect(await look(s3)).toEqual({ remark: `bucket ${bucket} di ${s3.endpoint}`, findings: [] })
})

test('a new installation may begin in a bucket; without settings there is nothing to move from or to', async (context) => {
  if (missing !== undefined) return context.skip(missing)
  const dataFolder = emptyDataFolder()
  const s3 = bucketCalled('baru/')
  await openFilesToServe({ dataFolder, s3 })
  await expect(openFilesToServe({ dataFolder })).rejects.toThrow('undagi files move --to disk')
  await expect(moveFiles({ dataFolder, s3: undefined, to: 'disk' })).rejects.toThrow(
    'UNDAGI_S3_… belum diatur',
  )
})

test('two installations do not share a bucket: the second is refused until it takes it over, and then the first is', async (context) => {
  const { dataFolder, s3 } = await installation(context)
  const first = { dataFolder, s3 }
  await moveFiles({ ...first, to: 's3' })
  await openFilesToServe({ dataFolder: first.dataFolder, s3: first.s3 })
  const second = { dataFolder: emptyDataFolder(), s3: first.s3 }
  for (const use of [openFilesToServe, ensureOwnBucket]) {
    await expect(use(second)).rejects.toThrow(`folder ${first.dataFolder}`)
    await expect(use(second)).rejects.toThrow('undagi files claim')
  }
  const [finding] = (await inspect(second)).findings
  expect(finding?.what).toContain('instalasi Undagi lain')
  await ensureOwnBucket(first)

  expect((await claimFiles(second))?.dataFolder).toBe(first.dataFolder)
  await openFilesToServe(second)
  await expect(ensureOwnBucket(first)).rejects.toThrow(`folder ${second.dataFolder}`)
  expect(await allOf(await openFileStore(second))).toHaveLength(3)

  await moveFiles({ ...second, to: 'disk' })
  await openFilesToServe(first)
})
