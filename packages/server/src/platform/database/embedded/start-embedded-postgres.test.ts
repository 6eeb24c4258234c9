import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { emptyDataFolder, numbersIn, withOwner } from '../../../testing/data-folder-for-test.ts'
import { NumberWriter } from '../../../testing/number-writer.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { openDataFolder } from './data-folder.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

const processIdOf = (folder: string) =>
  Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10)

/** The process has ended, or is only waiting to be cleared away by its parent. */
function hasEnded(processId: number): boolean {
  const status = `/proc/${processId}/status`
  return !existsSync(status) || /^State:\s+Z/m.test(readFileSync(status, 'utf8'))
}

test('the first start makes a database, the next one finds what was written', async () => {
  const folder = emptyDataFolder()

  await withOwner(folder, (owner) => owner.query("CREATE TABLE notes AS SELECT 'still here' AS text"))

  const { rows } = await withOwner(folder, (owner) => owner.query('SELECT text FROM notes'))
  expect(rows).toEqual([{ text: 'still here' }])
})

test('the owner of the database is no superuser and cannot bypass row-level security', async () => {
  const { rows } = await withOwner(emptyDataFolder(), (owner) =>
    owner.query('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user'),
  )

  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
})

test('it listens on a socket that nobody else can reach, and on no network', async () => {
  const folder = emptyDataFolder()

  const { rows } = await withOwner(folder, (owner) => owner.query('SHOW listen_addresses'))

  expect(rows).toEqual([{ listen_addresses: '' }])
  expect(statSync(join(folder, 'run')).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0)
  expect(readFileSync(join(folder, 'postgres/pg_hba.conf'), 'utf8')).not.toMatch(/^host.*trust/m)
})

test('what it writes about a failure does not repeat what somebody typed', async () => {
  const folder = emptyDataFolder()

  await withOwner(folder, async (owner) => {
    await owner.query('CREATE TABLE notes (email text UNIQUE)')
    const keep = () => owner.query('INSERT INTO notes VALUES ($1)', ['ayu@rahasia.go.id'])
    await keep()
    await expect(keep()).rejects.toThrow('duplicate key')
  })

  const log = readFileSync(join(folder, 'postgres.log'), 'utf8')
  expect(log).toContain('duplicate key value violates unique constraint')
  expect(log).not.toContain('rahasia')
})

test('an ordinary stop leaves no server behind', async () => {
  const folder = emptyDataFolder()
  const server = await startEmbeddedPostgres(folder)
  const processId = processIdOf(folder)

  await server.stop()

  await expect.poll(() => hasEnded(processId)).toBe(true)
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
})

test('two processes that start at once on an empty folder share one server; the last one stops it', async () => {
  const folder = emptyDataFolder()

  const servers = await Promise.all([startEmbeddedPostgres(folder), startEmbeddedPostgres(folder)])
  const processId = processIdOf(folder)
  await servers[0].stop()
  const client = new pg.Client(servers[1].connectionFor('owner'))
  await client.connect()
  await client.end()
  await servers[1].stop()

  await expect.poll(() => hasEnded(processId)).toBe(true)
})

test('two real processes on one folder both write; when one ends the other goes on', async () => {
  const folder = emptyDataFolder()
  const first = new NumberWriter(folder, 1)
  const second = new NumberWriter(folder, 1_000_000)
  await Promise.all([first.writes(20), second.writes(20)])
  const processId = processIdOf(folder)

  await first.kill('SIGTERM')
  await second.writes(20)
  await second.kill('SIGTERM')

  await expect.poll(() => hasEnded(processId)).toBe(true)
  expect(await numbersIn(folder)).toEqual(
    expect.arrayContaining([...first.acknowledged, ...second.acknowledged]),
  )
})

test('a folder too deep for a socket gets one in a short folder of its own, closed to others', async () => {
  const folder = join(emptyDataFolder(), 'pemerintah-kabupaten-dengan-nama-panjang'.repeat(4))
  const server = await startEmbeddedPostgres(folder)
  const { host = '' } = server.connectionFor('owner')
  onTestFinished(() => rm(host, { recursive: true }))
  const mode = statSync(host).mode & 0o777
  await server.stop()

  expect(host.length).toBeLessThan(60)
  expect(mode).toBe(0o700)
  expect(await withOwner(folder, async () => 'reached again')).toBe('reached again')
})

test('a folder with spaces, commas and quotes in its name works like any other', async () => {
  const folder = join(emptyDataFolder(), `data, "kota" & 'kabupaten'`)

  expect(await withOwner(folder, async () => 'reached')).toBe('reached')
})

test.each([
  ['linux', 's390x'],
  ['win32', 'x64'],
] as const)('a system without binaries (%s-%s) is told to use DATABASE_URL', async (platform, arch) => {
  await expect(findBinaries(platform, arch)).rejects.toThrow(/tidak tersedia untuk .*DATABASE_URL/)
})

test('binaries of another system (glibc on Alpine) are told apart from missing rights', async () => {
  const folder = await openDataFolder(emptyDataFolder())
  const foreign = join(folder.path, 'initdb')
  writeFileSync(foreign, '#!/lib/ld-of-another-system.so\n', { mode: 0o755 })

  await expect(createCluster(folder, { initdb: foreign, postgres: foreign })).rejects.toMatchObject({
    code: 'unsupported_platform',
    message: expect.stringContaining('DATABASE_URL'),
  })
})
