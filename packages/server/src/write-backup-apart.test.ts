import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBackup } from './installation-backup.ts'
import { start } from './main.ts'
import { emptyDataFolder } from './testing/data-folder-for-test.ts'
import { writeBackupApart } from './write-backup-apart.ts'

const neverStopped = () => new AbortController().signal

test('a backup is written by a process of its own, while the installation serves', {
  timeout: 120_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  const file = join(dataFolder, 'malam.undagi')

  const { fileBytes } = await writeBackupApart({ dataFolder }, file, neverStopped())
  const { head } = await checkBackup(file)
  const again = writeBackupApart({ dataFolder }, file, neverStopped())

  expect(fileBytes).toBeGreaterThan(10_000)
  expect(head.institutions.map(({ name }) => name)).toEqual(['Kabupaten Contoh', 'Kota Contoh'])
  await expect(again).rejects.toThrow('sudah ada dan tidak akan ditimpa')
  await running.stop()
})

test('one that is stopped leaves no half file behind and says so', { timeout: 120_000 }, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  const stop = new AbortController()

  const writing = writeBackupApart({ dataFolder }, join(dataFolder, 'malam.undagi'), stop.signal)
  stop.abort()

  await expect(writing).rejects.toThrow('Terhenti')
  expect(existsSync(join(dataFolder, 'malam.undagi'))).toBe(false)
  expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  await running.stop()
})
