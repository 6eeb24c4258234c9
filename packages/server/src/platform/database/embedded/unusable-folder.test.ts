import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDataFolder, withOwner } from '../../../testing/data-folder-for-test.ts'
import { smallDisk } from '../../../testing/small-disk.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

const isRoot = process.getuid?.() === 0

test('a disk too small for a database is named as such, and nothing half-made stays behind', async (context) => {
  const folder = smallDisk(10)
  if (folder === undefined) return context.skip('mounting a small disk needs root and the right to mount')

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
    code: 'no_space',
    message: expect.stringMatching(/Tidak ada ruang lagi.*Kosongkan ruang/),
  })
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toBe('')
})

test('a disk that has become full is named at the start; with room again the data are all there', async (context) => {
  const folder = smallDisk(90)
  if (folder === undefined) return context.skip('mounting a small disk needs root and the right to mount')
  await withOwner(folder, (owner) => owner.query("CREATE TABLE notes AS SELECT 'kept' AS text"))
  const filler = join(folder, 'filler')
  try {
    writeFileSync(filler, Buffer.alloc(90 * 1024 * 1024))
  } catch {
    // Full, as intended: what fitted was written.
  }

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({ code: 'no_space' })

  execFileSync('rm', [filler])
  const { rows } = await withOwner(folder, (owner) => owner.query('SELECT text FROM notes'))
  expect(rows).toEqual([{ text: 'kept' }])
})

test('a read-only folder is named as such', async (context) => {
  const folder = isRoot ? smallDisk(10) : emptyDataFolder()
  if (folder === undefined) return context.skip('mounting a disk needs the right to mount')
  if (isRoot) execFileSync('mount', ['-o', 'remount,ro', folder])
  else chmodSync(folder, 0o500)

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
    code: 'read_only',
    message: expect.stringMatching(/tidak dapat ditulisi.*hak tulis/),
  })
})

test('a database whose disk has become read-only is named as such', async (context) => {
  const folder = smallDisk(90)
  if (folder === undefined) return context.skip('mounting a disk needs root and the right to mount')
  await withOwner(folder, async () => {})
  execFileSync('mount', ['-o', 'remount,ro', folder])

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({ code: 'read_only' })
})

test('a folder whose parent cannot be written is named as such', async (context) => {
  if (isRoot) return context.skip('root may write everywhere')
  await expect(startEmbeddedPostgres('/undagi-tidak-boleh')).rejects.toMatchObject({ code: 'read_only' })
})

test('a database of another PostgreSQL is refused with what to do, and stays as it is', async () => {
  const folder = emptyDataFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n')

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
    code: 'other_major',
    message: expect.stringMatching(
      /dibuat dengan PostgreSQL 17.*membawa PostgreSQL 18.*versi Undagi yang membuatnya/,
    ),
  })
  expect(readFileSync(join(folder, 'postgres/PG_VERSION'), 'utf8')).toBe('17\n')
})

test('something else in the place of the database is refused and stays as it is', async () => {
  const folder = emptyDataFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres/laporan.txt'), 'penting')

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({ code: 'not_a_cluster' })
  expect(readFileSync(join(folder, 'postgres/laporan.txt'), 'utf8')).toBe('penting')
})

test('a data folder that is a file is refused', async () => {
  const file = join(emptyDataFolder(), 'data')
  writeFileSync(file, '')

  await expect(startEmbeddedPostgres(file)).rejects.toThrow(/bukan folder/)
})

test('a broken setting is reported with what the server said', async () => {
  const folder = emptyDataFolder()
  await withOwner(folder, async () => {})
  writeFileSync(join(folder, 'postgres/postgresql.auto.conf'), "shared_buffers = 'banyak'\n")

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
    code: 'did_not_start',
    message: expect.stringContaining('shared_buffers'),
  })
})
