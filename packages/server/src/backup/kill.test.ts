import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { backupFileName } from '../features/backups/backup-file-name.ts'
import { discardLeftParts } from '../features/backups/discard-old-backups.ts'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { contentOf } from '../testing/content-of.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { fillActions } from '../testing/fill-actions.ts'
import { queryAs } from '../testing/query-as.ts'
import { createTarget, databasesOf } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { verifyBundle } from './bundle/verify-bundle.ts'
import { undoRestore } from './earlier-data.ts'
import { watchedBy } from './progress.ts'
import { writeBackup } from './write-backup.ts'

const program = fileURLToPath(new URL('../testing/backup-here.ts', import.meta.url))
const rounds = 20
/** Whoever is done before the kill does not count: then another is tried, a little sooner. */
const most = 3 * rounds

/** Lets a process begin its work and kills it after so many milliseconds; undefined: lets it end. How long it worked. */
async function run(
  database: string,
  work: 'backup' | 'restore',
  { file, killAfterMs }: { file: string; killAfterMs?: number },
) {
  const args = [program, JSON.stringify(inject('testCluster')), database, work, file]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  const begunAt = performance.now()
  child.stdout.resume()
  if (killAfterMs !== undefined) {
    await pause(killAfterMs)
    child.kill('SIGKILL')
  }
  await ended
  return {
    workedMs: performance.now() - begunAt,
    wasKilled: child.signalCode === 'SIGKILL',
    exitCode: child.exitCode,
  }
}

async function filledTarget() {
  const target = await createTarget()
  onTestFinished(target.drop)
  await migrate(target.server)
  const database = openDatabase(target.server)
  const { ours } = await twoInstitutions(database)
  await database.close()
  await fillActions(target.superuser, ours, 4_000)
  return { ...target, ours }
}

test(`${rounds} times kill -9 during a backup: never half a file under its name, the next run clears up`, {
  timeout: 215_000,
}, async () => {
  const { name, superuser } = await filledTarget()
  const folder = emptyDataFolder()
  const nightly = (night: number) =>
    join(
      folder,
      backupFileName(new Date(Date.parse('2026-01-01T18:00:00Z') + night * 86_400_000), 'Asia/Makassar'),
    )
  const before = await contentOf(superuser)
  let { workedMs } = await run(name, 'backup', { file: nightly(0) })
  let killed = 0

  for (let night = 1; night < most && killed < rounds; night += 1) {
    const file = nightly(night)
    const killAfterMs = (workedMs * ((night % rounds) + 0.5)) / rounds
    const { wasKilled } = await run(name, 'backup', { file, killAfterMs })
    const isThere = existsSync(file)
    if (isThere) await verifyBundle(file, watchedBy({}))
    if (wasKilled && !isThere) killed += 1
    else workedMs *= 0.9
  }
  const left = readdirSync(folder).filter((part) => part.endsWith('.part'))
  await discardLeftParts(folder)
  const file = nightly(most)
  const { exitCode } = await run(name, 'backup', { file })

  expect(killed).toBe(rounds)
  expect(left.length).toBeGreaterThan(0)
  expect(exitCode).toBe(0)
  expect(readdirSync(folder).filter((part) => part.endsWith('.part'))).toEqual([])
  expect((await verifyBundle(file, watchedBy({}))).manifest.totals.rows).toBeGreaterThan(4_000)
  expect(await contentOf(superuser)).toEqual(before)
})

test(`${rounds} times kill -9 during a restoration: the old data or the new, whole, and nothing left over`, {
  timeout: 215_000,
}, async () => {
  const { name, server, superuser, ours } = await filledTarget()
  const file = join(emptyDataFolder(), 'cadangan.undagi')
  await writeBackup({ fileFolder: tmpdir(), server, file, at: new Date() })
  const bundled = await contentOf(superuser)
  await queryAs(
    superuser,
    `INSERT INTO undagi.units (institution_id, name, short_name) VALUES ($1, 'Sesudah', 'S')`,
    [ours.institutionId],
  )
  const running = await contentOf(superuser)
  let { workedMs } = await run(name, 'restore', { file })
  await undoRestore(server, { at: new Date() })
  let killed = 0
  let halfMade = 0

  for (let round = 0; round < most && killed < rounds; round += 1) {
    const killAfterMs = (workedMs * ((round % rounds) + 0.5)) / rounds
    const { wasKilled } = await run(name, 'restore', { file, killAfterMs })
    if ((await databasesOf(server)).some((database) => database.includes('_restore_'))) halfMade += 1
    const now = await contentOf(superuser)
    expect([running, bundled]).toContainEqual(now)
    if (JSON.stringify(now) !== JSON.stringify(bundled)) {
      if (wasKilled) killed += 1
      continue
    }
    // The switch was quicker than the kill: what ran before must be there, whole.
    workedMs *= 0.9
    await undoRestore(server, { at: new Date() })
    expect(await contentOf(superuser)).toEqual(running)
  }
  const { exitCode } = await run(name, 'restore', { file })

  expect(killed).toBe(rounds)
  expect(halfMade).toBeGreaterThan(0)
  expect(exitCode).toBe(0)
  expect(await contentOf(superuser)).toEqual(bundled)
  expect((await databasesOf(server)).filter((database) => database.includes('_restore_'))).toEqual([])
})
