import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createDiskStore } from '../platform/files/disk-store.ts'
import type { FileKey } from '../platform/files/file-store.ts'
import { contentOf } from '../testing/content-of.ts'
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { keepDocument } from '../testing/keep-document.ts'
import { createTarget, type Target } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { verifyBundle } from './bundle/verify-bundle.ts'
import { watchedBy } from './progress.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')
/** More than one piece of a bundle, and no multiple of one. */
const large = Buffer.alloc(9 * 1024 ** 2 + 1, 'Keputusan wali kota. ')

let source: TestDatabase
let target: Target
let here: string
let there: string
let file: string
let big: FileKey
let small: FileKey
/** What `twoInstitutions` names without laying it down. */
let neverThere: readonly string[]

beforeEach(async () => {
  source = await createTestDatabase()
  onTestFinished(source.drop)
  target = await createTarget()
  onTestFinished(target.drop)
  const { ours, theirs } = await twoInstitutions(source.database)
  here = join(emptyDataFolder(), 'files')
  there = join(emptyDataFolder(), 'files')
  file = join(emptyDataFolder(), 'a.undagi')
  neverThere = [ours, theirs].flatMap(({ institutionId }) =>
    ['c', 'd'].map((digit) => `${institutionId}/${digit.repeat(64)}`),
  )
  const keeping = { database: source.database, fileFolder: here }
  big = await keepDocument({ ...keeping, institutionId: ours.institutionId }, large)
  small = await keepDocument({ ...keeping, institutionId: theirs.institutionId }, 'Notula')
})

const backUp = () => writeBackup({ server: source.server, file, fileFolder: here, at })
const restore = (from = file) => restoreBackup({ server: target.server, file: from, fileFolder: there, at })
const pathIn = (folder: string, { institutionId, sha256 }: FileKey) =>
  join(folder, institutionId, sha256.slice(0, 2), sha256)

/** The bundle with the first occurrence of a text replaced by one of the same length. */
async function tamper(text: string, other: string): Promise<string> {
  const bytes = await readFile(file)
  bytes.write(other, bytes.indexOf(text))
  await writeFile(`${file}.lain`, bytes)
  return `${file}.lain`
}

describe('documents', () => {
  test('come back byte for byte with the records that name them', { timeout: 120_000 }, async () => {
    const written = await backUp()
    const restored = await restore()

    expect(written).toMatchObject({ documents: 2, lost: neverThere })
    expect(restored).toMatchObject({ documents: 2, lost: neverThere, elsewhere: 0 })
    const store = createDiskStore(there)
    expect((await buffer(await store.open(big))).equals(large)).toBe(true)
    expect(await text(await store.open(small))).toBe('Notula')
    expect(await contentOf(target.superuser)).toEqual(await contentOf(source.superuser))
    await expect(stat(`${there}-restore`)).rejects.toThrow('ENOENT')
  })

  test('that are there already stay, and what lies under their name with other bytes is put right', async () => {
    await backUp()
    await restore()
    await writeFile(pathIn(there, small), 'Lain..')
    const before = await stat(pathIn(there, big))

    await restore()

    expect(await readFile(pathIn(there, small), 'utf8')).toBe('Notula')
    expect((await stat(pathIn(there, big))).ino).toBe(before.ino)
  })

  test('that were gone or changed before the backup are told, and everything else is in it', async () => {
    await rm(pathIn(here, big))
    await writeFile(pathIn(here, small), 'Lain..')

    const { documents, lost } = await backUp()
    await restore()

    expect(documents).toBe(0)
    expect(lost).toEqual(
      expect.arrayContaining([expect.stringContaining(big.sha256), expect.stringContaining(small.sha256)]),
    )
    expect(await createDiskStore(there).size(small)).toBeUndefined()
  })
})

describe('a bundle is refused, and the document named,', () => {
  test('when its bytes were changed', async () => {
    await backUp()
    const refused = { code: 'damaged', message: expect.stringContaining(small.sha256) }

    await expect(restore(await tamper('Notula', 'Notulb'))).rejects.toMatchObject(refused)
    await expect(verifyBundle(`${file}.lain`, watchedBy({}))).rejects.toMatchObject(refused)
    expect(await createDiskStore(there).size(big)).toBeUndefined()
  })

  test('when it is missing', async () => {
    await backUp()
    const bytes = await readFile(file)
    const header = bytes.lastIndexOf('files/', bytes.indexOf('Notula'))
    const start = Math.floor(header / 512) * 512
    await writeFile(`${file}.lain`, Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1024)]))

    await expect(restore(`${file}.lain`)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(small.sha256),
    })
  })
})

test('a restoration that is stopped leaves no document behind', async () => {
  await backUp()
  const stop = new AbortController()
  let seen = 0
  const onProgress = (phase: string, _: string, bytes: number) => {
    if (phase === 'loadFiles' && bytes > 0 && ++seen === 2) stop.abort()
  }
  const request = { server: target.server, file, fileFolder: there, at, signal: stop.signal, onProgress }

  await expect(restoreBackup(request)).rejects.toThrow()

  const store = createDiskStore(there)
  expect([await store.size(big), await store.size(small)]).toEqual([undefined, undefined])
  await expect(stat(`${there}-restore`)).rejects.toThrow('ENOENT')
})
