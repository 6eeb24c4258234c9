import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { access, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, type TestContext, test } from 'vitest'
import { putManyAndBeKilled } from '../../testing/put-many.ts'
import { type FileKey, FileMissing, type FileStore, type KeptFile } from './file-store.ts'
import type { FilePlace } from './open-file-store.ts'

export interface StoreUnderTest {
  readonly store: FileStore
  /** Where another process finds the same. */
  readonly place: FilePlace
  /** Writes other bytes under a digest, as a fault of the disk or of an operator would. */
  damage(key: FileKey, bytes: Buffer): Promise<void>
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const keyOf = (bytes: Buffer, institutionId = 'arang'): FileKey => ({
  institutionId,
  sha256: digestOf(bytes),
})

async function laid(bytes: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'undagi-simpan-')), 'masuk')
  await writeFile(path, bytes)
  return path
}

export async function allOf(store: FileStore): Promise<KeptFile[]> {
  const found: KeptFile[] = []
  for await (const key of store.list()) found.push(key)
  return found
}

/** What every store of documents promises; `open` gives the one to be tried, or skips the test with its reason. */
export function holdsForEveryStore(open: (context: TestContext) => StoreUnderTest): void {
  const put = async (store: FileStore, bytes: Buffer, institutionId?: string) => {
    const key = keyOf(bytes, institutionId)
    await store.put(key, await laid(bytes))
    return key
  }

  test('any file is read back byte for byte, whole or from one byte to another, and its length is told', async (context) => {
    const { store } = open(context)
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        fc.nat(),
        fc.nat(),
        async (content, from, to) => {
          const bytes = Buffer.from(content)
          const key = await put(store, bytes)
          const [first, last] = [from % bytes.length, to % bytes.length].toSorted((a, b) => a - b)
          expect(await buffer(await store.open(key))).toEqual(bytes)
          const part = await buffer(await store.open(key, { first: first ?? 0, last }))
          expect(part).toEqual(bytes.subarray(first, (last ?? 0) + 1))
          expect(await buffer(await store.open(key, { first: first ?? 0 }))).toEqual(bytes.subarray(first))
          expect(await store.size(key)).toBe(bytes.length)
        },
      ),
      { numRuns: 6 },
    )
  })

  test('a file that lies on this computer is read where it lies, also once it is removed', async (context) => {
    const { store } = open(context)
    const key = await put(store, Buffer.from('Keputusan Wali Kota 12'))
    const inPlace = await store.openInPlace(key)
    if (inPlace === undefined) return
    await store.remove(key)

    expect(readFileSync(`/dev/fd/${inPlace.fd}`, 'utf8')).toBe('Keputusan Wali Kota 12')
    await inPlace[Symbol.asyncDispose]()
    await expect(store.openInPlace(key)).rejects.toThrow(FileMissing)
  })

  test('a file of many pieces is kept as it came, and what came in is gone from where it waited', async (context) => {
    const { store } = open(context)
    const bytes = randomBytes(20_000_000)
    const path = await laid(bytes)
    await store.put(keyOf(bytes), path)

    expect(digestOf(await buffer(await store.open(keyOf(bytes))))).toBe(digestOf(bytes))
    await expect(access(path)).rejects.toThrow('ENOENT')
  })

  test('the same bytes twice, and from several at once, are one file', async (context) => {
    const { store } = open(context)
    const bytes = randomBytes(70_000)
    await Promise.all([1, 2, 3, 4].map(() => put(store, bytes, 'bara')))
    const key = await put(store, bytes, 'bara')

    expect((await allOf(store)).filter(({ sha256 }) => sha256 === key.sha256)).toEqual([
      { ...key, bytes: bytes.length, keptAt: expect.any(Date) },
    ])
    expect(await buffer(await store.open(key))).toEqual(bytes)
  })

  test('the same digest of another institution is not there', async (context) => {
    const { store } = open(context)
    const { sha256 } = await put(store, Buffer.from('rahasia'), 'arang')
    const other = { institutionId: 'bara', sha256 }

    expect(await store.size(other)).toBeUndefined()
    await expect(store.open(other)).rejects.toThrow(FileMissing)
    await store.remove(other)
    expect(await text(await store.open({ institutionId: 'arang', sha256 }))).toBe('rahasia')
  })

  test('all of them are listed, and what was removed is not; removing nothing is no fault', async (context) => {
    const { store } = open(context)
    const kept = await put(store, Buffer.from('tetap'), 'cadas')
    const gone = await put(store, Buffer.from('pergi'), 'cadas')
    await store.remove(gone)
    await store.remove(gone)

    const listed = (await allOf(store)).filter(({ institutionId }) => institutionId === 'cadas')
    expect(listed).toEqual([{ ...kept, bytes: 5, keptAt: expect.any(Date) }])
    expect(await store.size(gone)).toBeUndefined()
    await expect(store.open(gone)).rejects.toThrow(FileMissing)
  })

  test('damaged bytes, shorter or of the same length, give way to the document sent again', async (context) => {
    const { store, damage } = open(context)
    const bytes = Buffer.from('Keputusan Wali Kota 12')
    const key = await put(store, bytes)
    for (const other of ['Keputusan', 'Keputusan Wali Kota 13']) {
      await damage(key, Buffer.from(other))
      await put(store, bytes)
      expect(await buffer(await store.open(key))).toEqual(bytes)
    }
  })

  test('whoever is killed while putting leaves whole files or none, and the next one goes on', async (context) => {
    const { store, place } = open(context)
    const { announced } = await putManyAndBeKilled(place)
    const found = (await allOf(store)).filter(({ institutionId }) => institutionId === 'terbunuh')
    for (const key of found) expect(digestOf(await buffer(await store.open(key)))).toBe(key.sha256)
    expect(found.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining([...announced]))

    await store.discardDrafts(new Date(Date.now() + 60_000))
    expect(await allOf(store)).toEqual(expect.arrayContaining(found))
  })
}
