import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskStore } from '../../platform/files/disk-store.ts'
import type { FileKey } from '../../platform/files/file-store.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { emptyDataFolder } from '../../testing/data-folder-for-test.ts'
import { type LosableStore, losable } from '../../testing/losable-store.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { queryAs } from '../../testing/query-as.ts'
import { createTestClock, type TestClock } from '../../testing/test-clock.ts'
import { referToFile } from '../evidence/usecases/refer-to-file.ts'
import { tellOfFile } from '../evidence/usecases/tell-of-file.ts'
import { createFileCheck } from './check-files.ts'

const dayMs = 24 * 60 * 60_000

let undagi: TestApp
let folder: string
let store: LosableStore
let itemId: string
let clock: TestClock
beforeEach(async () => {
  folder = emptyDataFolder()
  clock = createTestClock()
  store = losable(createDiskStore(folder))
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['internal_assessor'], adi: ['administrator'] } },
    { store },
  )
  itemId = (await plantEvidence(undagi, 'kota-arang', 'ani')).evidenceItemId
})
afterEach(() => undagi.close())

async function file() {
  const path = { institutionId: undagi.institution('kota-arang').id, itemId }
  const { data } = await undagi
    .as('ani')
    .GET('/institutions/{institutionId}/evidence/{itemId}', { params: { path } })
  const found = data?.newest.files[0]
  if (found === undefined) throw new Error('The planted item has a file')
  return { ...found, ...path }
}
const pathOf = ({ institutionId, sha256 }: FileKey) => join(folder, institutionId, sha256.slice(0, 2), sha256)
// Ahead of the one by which people are signed in.
const later = (days: number) => clock.advanceBy(days * dayMs)

async function check({ isStopped = false } = {}): Promise<readonly string[]> {
  const told: string[] = []
  const reportFailure = (error: unknown) => told.push(error instanceof Error ? error.message : '')
  const work = createFileCheck({
    ...{ database: undagi.database, store, clock, reportFailure },
    naming: { referToFile, tellOfFile },
  })
  if (isStopped) work.stop()
  await work.lookForWork()
  return told
}

/** What the log says that the server found, and in which file. */
const entries = () =>
  queryAs(
    undagi.server.connectionFor('owner'),
    `SELECT operation, details->'files'->0->>'fileName' AS name FROM undagi.audit_entries
      WHERE operation LIKE 'server.findFile%' ORDER BY number`,
  )

test('a document is read again after thirty days, and its item says when it was last found whole', async () => {
  later(29)
  await check()
  expect((await file()).check).toBeNull()
  later(2)
  await check()
  expect((await file()).check).toMatchObject({ outcome: 'whole', wasAmiss: false })
})

test('one that was damaged is told once, shown on its item, and said to be whole again once it is', async () => {
  later(31)
  const key = await file()
  const original = await readFile(pathOf(key))
  await writeFile(pathOf(key), 'x'.repeat(original.length))
  const since = clock.now().toISOString()

  expect(await check()).toEqual([`Document ${key.institutionId}/${key.sha256} is damaged`])
  expect((await undagi.as('adi').GET('/installation/backups')).data?.documentsAmiss).toBe(1)
  expect((await file()).check).toEqual({ outcome: 'damaged', since, lastAt: since, wasAmiss: false })
  later(1)
  expect(await check()).toEqual([])
  expect((await file()).check).toMatchObject({ outcome: 'damaged', since })

  await rm(pathOf(key))
  later(1)
  expect(await check()).toEqual([`Document ${key.institutionId}/${key.sha256} is missing`])

  await writeFile(pathOf(key), original)
  later(1)
  expect(await check()).toEqual([])
  expect((await file()).check).toMatchObject({ outcome: 'whole', wasAmiss: true })
  expect((await undagi.as('adi').GET('/installation/backups')).data?.documentsAmiss).toBe(0)
  expect(await entries()).toEqual([
    { operation: 'server.findFileDamaged', name: key.fileName },
    { operation: 'server.findFileMissing', name: key.fileName },
    { operation: 'server.findFileWhole', name: key.fileName },
  ])
})

test('a store that is out of reach, or a stop, says nothing about any document', async () => {
  later(31)
  store.lose()
  await expect(check()).rejects.toThrow('does not serve us')
  store.find()
  await check({ isStopped: true })
  expect((await file()).check).toBeNull()
})
