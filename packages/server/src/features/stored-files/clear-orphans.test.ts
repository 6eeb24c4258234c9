import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storedFiles } from '../../platform/database/tables/evidence.tables.ts'
import { createDiskStore } from '../../platform/files/disk-store.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { addDocument } from '../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { sendFile } from '../../testing/send-file.ts'
import { sweepUploads } from '../uploads/sweep-uploads.ts'
import { clearOrphans } from './clear-orphans.ts'

const dayMs = 24 * 60 * 60_000

let undagi: TestApp
let folder: string
let disk: FileStore
const kills = new Set<number>()
let steps = 0
/** What happens, once, between bytes being put and the row that names them. */
let between = async () => {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undagi-yatim-'))
  disk = createDiskStore(folder)
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } }, { store: killable(disk) })
})
afterAll(async () => {
  await undagi.close().catch(() => {}) // what was killed was told
  await rm(folder, { recursive: true })
})

/** Before and after each step on the store whoever takes it may be killed: nothing of what they would have done next happens. */
function killable(store: FileStore): FileStore {
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const live = () => {
      steps += 1
      if (kills.has(steps)) throw new Error('terbunuh')
    }
    live()
    const result = await work()
    live()
    return result
  }
  return {
    ...store,
    put: (key, path) =>
      step(async () => {
        await store.put(key, path)
        const happening = between
        between = async () => {}
        await happening()
      }),
    size: (key) => step(() => store.size(key)),
    remove: (key) => step(() => store.remove(key)),
  }
}

async function bring(content: string, isOffered: boolean): Promise<void> {
  const by = { person: 'ani', institutionId: undagi.institution('kota-arang').id }
  const uploadIds = [await sendFile(undagi, by, { content, name: 'sk.pdf' })]
  if (isOffered) await addDocument(undagi, by, { title: 'SK', uploadIds })
}

/** By when everything has rested long enough; files bear the time of this computer, rows that of the test. */
const muchLater = () => new Date(Math.max(Date.now(), undagi.clock.now().getTime()) + 30 * dayMs)
const clear = (store: FileStore = undagi.services.files.store, hasEarlierData = false) =>
  clearOrphans(
    {
      ...{ database: undagi.database, store, ensureOwnPlace: async () => {} },
      hasEarlierData: async () => hasEarlierData,
    },
    muchLater(),
  )
const giveUp = () => sweepUploads({ database: undagi.database, files: undagi.services.files }, muchLater())

async function nameds(): Promise<string[]> {
  const rows = await undagi.database.asOperator({ institutions: [], at: muchLater() }, (db) =>
    db.select().from(storedFiles),
  )
  for (const row of rows) expect(await disk.size(row), `bytes of ${row.sha256}`).toBe(row.bytes)
  return rows.map(({ sha256 }) => sha256).toSorted()
}
async function kept(): Promise<string[]> {
  const found = []
  for await (const { sha256 } of disk.list()) found.push(sha256)
  return found.toSorted()
}

test('of documents that come, go, are offered and cleared away all at once, with kills between, none is a record without its bytes, and what nobody names ends', async () => {
  const step = fc.oneof(
    fc.record({ bring: fc.constantFrom('satu', 'dua', 'tiga'), isOffered: fc.boolean() }),
    fc.constant('clear' as const),
    fc.constant('give up' as const),
  )
  let round = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 10 }),
      fc.array(fc.nat(20), { maxLength: 4 }),
      async (work, dead) => {
        round += 1
        // Some are nobody's already.
        for (const content of ['satu', 'dua']) await bring(`${content} ${round}`, false)
        await giveUp()
        steps = 0
        for (const each of dead) kills.add(each)
        await Promise.allSettled(
          work.map((each) => {
            if (each === 'clear') return clear()
            return each === 'give up' ? giveUp() : bring(`${each.bring} ${round}`, each.isOffered)
          }),
        )
        kills.clear()
        await nameds()
        await giveUp()
        await clear()
        expect(await kept()).toEqual(await nameds())
      },
    ),
    { numRuns: 8 },
  )
})

test('bytes that come in again while the same ones of before are cleared away are there when it ends', async () => {
  await bring('kembali', false)
  await giveUp()
  between = () => clear(disk)
  await bring('kembali', true)

  const sha256 = createHash('sha256').update('kembali').digest('hex')
  expect(await nameds()).toContain(sha256)
  expect(await kept()).toContain(sha256)
})

test('what is offered stays for good, what an upload holds stays with it, and data put aside keep everything', async () => {
  await bring('ditawarkan', true)
  await bring('diunggah saja', false)
  const before = await kept()
  await clear()
  expect(await kept()).toEqual(before)

  await giveUp()
  await clear(disk, true)
  expect(await kept()).toEqual(before)
  await clear()
  expect(await kept()).toEqual(await nameds())
  const digest = (content: string) => createHash('sha256').update(content).digest('hex')
  expect(await kept()).toContain(digest('ditawarkan'))
  expect(await kept()).not.toContain(digest('diunggah saja'))
})

test('what came just now is left alone, and so is what another installation keeps in the same place', async () => {
  const sha256 = createHash('sha256').update('baru').digest('hex')
  const key = { institutionId: undagi.institution('kota-arang').id, sha256 }
  const foreign = { institutionId: randomUUID(), sha256 }
  for (const each of [key, foreign]) {
    const path = join(folder, 'masuk')
    await writeFile(path, 'baru')
    await disk.put(each, path)
  }
  const clearing = {
    ...{ database: undagi.database, store: disk, hasEarlierData: async () => false },
    ensureOwnPlace: async () => {},
  }
  await clearOrphans(clearing, new Date())
  expect(await disk.size(key)).toBe(4)
  await clearOrphans(clearing, muchLater())
  expect(await disk.size(key)).toBeUndefined()
  expect(await disk.size(foreign)).toBe(4)
})

test('where another installation keeps its documents nothing is cleared', async () => {
  const key = {
    institutionId: undagi.institution('kota-arang').id,
    sha256: createHash('sha256').update('milik yang lain').digest('hex'),
  }
  const path = join(folder, 'masuk')
  await writeFile(path, 'milik yang lain')
  await disk.put(key, path)
  const clearing = {
    ...{ database: undagi.database, store: disk, hasEarlierData: async () => false },
    ensureOwnPlace: async () => Promise.reject(new Error('Bucket dipakai instalasi lain')),
  }
  await expect(clearOrphans(clearing, muchLater())).rejects.toThrow('instalasi lain')
  expect(await disk.size(key)).toBe(15)
})
