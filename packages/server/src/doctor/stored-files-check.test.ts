import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { fileFolderIn } from '../platform/files/disk-store.ts'
import type { FileKey } from '../platform/files/file-store.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { keepDocument } from '../testing/keep-document.ts'
import { storedFilesCheck } from './checks/stored-files.ts'
import { readingFrom } from './open-database.ts'

let undagi: TestApp
let dataFolder: string
beforeEach(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
  onTestFinished(() => undagi.close())
  dataFolder = emptyDataFolder()
})

const keep = (content: string) => {
  const institutionId = undagi.institution('kota-arang').id
  return keepDocument(
    { database: undagi.database, fileFolder: fileFolderIn(dataFolder), institutionId },
    content,
  )
}
const pathOf = ({ institutionId, sha256 }: FileKey) =>
  join(fileFolderIn(dataFolder), institutionId, sha256.slice(0, 2), sha256)

async function look(thorough = false) {
  const { remark, findings } = await storedFilesCheck.look(readingFrom(undagi.server), {
    ...{ dataFolder, databaseUrl: undefined, instrumentsFolder: '', webFolder: '' },
    ...{ migrations: [], at: undagi.clock.now(), thorough },
  })
  return [remark, ...findings.map(({ what }) => what)]
}

test('documents that lie where the data say are fine, and it is said how many', async () => {
  await keep('Keputusan')
  await keep('Notula')

  expect(await look(true)).toEqual(['2 dokumen'])
})

test('one that is gone and one that has another length are told by name', async () => {
  const gone = await keep('Keputusan')
  const longer = await keep('Notula')
  await rm(pathOf(gone))
  await writeFile(pathOf(longer), 'Notula yang lain')

  expect(await look()).toEqual([
    '2 dokumen',
    expect.stringMatching(`^1 dokumen yang disebut data tidak ada di penyimpanan: .*${gone.sha256}`),
    expect.stringMatching(`^1 dokumen di penyimpanan bukan lagi seperti saat diterima: .*${longer.sha256}`),
  ])
})

test('one with other bytes of the same length is told where everything is looked at', async () => {
  await writeFile(pathOf(await keep('Keputusan')), 'Kepastian')

  expect(await look()).toEqual(['1 dokumen'])
  expect(await look(true)).toHaveLength(2)
})

test('files that the data do not name are counted and are no fault', async () => {
  const { institutionId, sha256 } = await keep('Keputusan')
  await writeFile(pathOf({ institutionId, sha256: `${sha256.slice(0, 2)}${'0'.repeat(62)}` }), 'x')

  expect(await look()).toEqual(['1 dokumen; 1 berkas di penyimpanan tidak disebut data ini'])
})
