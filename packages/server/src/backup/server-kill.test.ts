import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { ClientConfig } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../platform/database/database.ts'
import { dataFolderAt } from '../platform/database/embedded/data-folder.ts'
import { recordedProcessId } from '../platform/database/embedded/server-process.ts'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'
import { migrate } from '../platform/database/migrate.ts'
import { contentOf } from '../testing/content-of.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { fillActions } from '../testing/fill-actions.ts'
import { queryAs } from '../testing/query-as.ts'
import { databasesOf } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { undoRestore } from './earlier-data.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const rounds = 3
/** The work may be done before the kill: then the round does not count, and the next one strikes sooner. */
const most = 4 * rounds
const patiently = { timeout: 60_000, interval: 100 }

async function installation() {
  const dataFolder = emptyDataFolder()
  const server = await startEmbeddedPostgres(dataFolder)
  onTestFinished(() => server.stop())
  await migrate(server)
  const database = openDatabase(server)
  const { ours } = await twoInstitutions(database)
  await database.close()
  const superuser = server.connectionFor('keeper')
  await fillActions(superuser, ours, 15_000)
  return {
    server,
    superuser,
    ours,
    folder: dataFolderAt(dataFolder),
    file: join(emptyDataFolder(), 'c.undagi'),
  }
}

type Folder = ReturnType<typeof dataFolderAt>

/** Whether the work was cut short when the server was killed after so many milliseconds. */
async function cutShort(work: () => Promise<unknown>, folder: Folder, afterMs: number): Promise<boolean> {
  const failed = work().then(
    () => false,
    () => true,
  )
  await pause(afterMs)
  const server = await recordedProcessId(folder)
  if (server !== undefined) process.kill(server, 'SIGKILL')
  return failed
}

/** Once the server, which Undagi brings back by itself, has recovered. */
async function recoveredContent(superuser: ClientConfig) {
  let content: Record<string, unknown> | undefined
  const look = async () => {
    content = await contentOf(superuser).catch(() => undefined)
    return content
  }
  await expect.poll(look, patiently).toBeDefined()
  return content
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begunAt = performance.now()
  await work()
  return performance.now() - begunAt
}

test('kill -9 of the PostgreSQL server during a backup: the data are untouched, and no file has the name', {
  timeout: 215_000,
}, async () => {
  const { server, superuser, folder, file } = await installation()
  const before = await contentOf(superuser)
  const backUp = () => writeBackup({ fileFolder: tmpdir(), server, file, at: new Date() })
  let workedMs = await timed(backUp)
  let cut = 0

  for (let round = 0; round < most && cut < rounds; round += 1) {
    await rm(file, { force: true })
    if (await cutShort(backUp, folder, (workedMs * ((round % rounds) + 0.5)) / (rounds + 1))) {
      cut += 1
      expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false])
    } else workedMs *= 0.8
    expect(await recoveredContent(superuser)).toEqual(before)
  }

  expect(cut).toBe(rounds)
})

test('kill -9 of the PostgreSQL server during a restoration: the running data are untouched, and the next one succeeds', {
  timeout: 215_000,
}, async () => {
  const { server, superuser, ours, folder, file } = await installation()
  await writeBackup({ fileFolder: tmpdir(), server, file, at: new Date() })
  const bundled = await contentOf(superuser)
  await queryAs(
    superuser,
    `INSERT INTO undagi.units (institution_id, name, short_name) VALUES ($1, 'Sesudah', 'S')`,
    [ours.institutionId],
  )
  const running = await contentOf(superuser)
  const restore = () => restoreBackup({ fileFolder: tmpdir(), server, file, at: new Date() })
  let workedMs = await timed(restore)
  await undoRestore(server, { at: new Date() })
  let cut = 0

  for (let round = 0; round < most && cut < rounds; round += 1) {
    const failed = await cutShort(restore, folder, (workedMs * ((round % rounds) + 0.5)) / (rounds + 1))
    const now = await recoveredContent(superuser)
    expect([running, bundled]).toContainEqual(now)
    if (!isDeepStrictEqual(now, running)) await undoRestore(server, { at: new Date() })
    else if (failed) cut += 1
    if (!failed) workedMs *= 0.8
    expect(await contentOf(superuser)).toEqual(running)
  }
  await restore()

  expect(cut).toBe(rounds)
  expect(await contentOf(superuser)).toEqual(bundled)
  expect((await databasesOf(server)).filter((name) => name.includes('_restore_'))).toEqual([])
})
