import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDiskStore, fileFolderIn } from './disk-store.ts'
import { allOf, holdsForEveryStore } from './file-store.suite.ts'
import type { FileKey } from './file-store.ts'

let dataFolder: string
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'undagi-simpan-'))
})
afterAll(() => rm(dataFolder, { recursive: true }))

const store = () => createDiskStore(fileFolderIn(dataFolder))
const pathOf = ({ institutionId, sha256 }: FileKey) =>
  join(fileFolderIn(dataFolder), institutionId, sha256.slice(0, 2), sha256)

describe('a folder of this computer', () => {
  holdsForEveryStore(() => ({
    store: store(),
    place: { dataFolder },
    damage: (key, bytes) => writeFile(pathOf(key), bytes),
  }))
})

test('drafts of a killed process are no files; old ones are cleared, one that is being written stays', async () => {
  const path = pathOf({ institutionId: 'draf', sha256: 'a'.repeat(64) })
  await mkdir(dirname(path), { recursive: true })
  const [old, young] = [`${path}.1.baru`, `${path}.2.baru`]
  for (const draft of [old, young]) await writeFile(draft, 'separuh')
  await utimes(old, new Date(0), new Date(0))

  expect((await allOf(store())).filter(({ institutionId }) => institutionId === 'draf')).toEqual([])
  await store().discardDrafts(new Date(Date.now() - 60_000))
  expect(await readdir(dirname(path))).toEqual([young.split('/').at(-1)])
})

test('a folder that is not there holds nothing', async () => {
  const nowhere = createDiskStore(join(dataFolder, 'tidak-ada'))
  expect(await allOf(nowhere)).toEqual([])
  await nowhere.discardDrafts(new Date())
})
