import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
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
  await fillActions(target.superuser, ours, 15_000)
  return { ...target, ours }
}

test(`${rounds} times kill -9 during a backup: never half a file under its name, the next run clears up`, {
  timeout: 215_000,
}, async () => {
  const { name, superuser } = await filledTarget()
  const file = join(emptyDataFolder(), 'cadangan.undagi')
  const before = await contentOf(superuser)
  const { workedMs } = await run(name, 'backup', { file })
  await rm(file)
  let killed = 0
  let leftParts = 0

  for (let round = 0; round < rounds; round += 1) {
    const { wasKilled } = await run(name, 'backup', {
      file,
      killAfterMs: (workedMs * (round + 0.5)) / rounds,
    })
    if (wasKilled) killed += 1
    if (existsSync(`${file}.part`)) leftParts += 1
    if (existsSync(file)) {
      await verifyBundle(file, watchedBy({}))
      await rm(file)
    }
  }
  const { exitCode } = await run(name, 'backup', { file })

  expect(killed).toBeGreaterThan(rounds / 2)
  expect(leftParts).toBeGreaterThan(0)
  expect(exitCode).toBe(0)
  expect(existsSync(`${file}.part`)).toBe(false)
  expect((await verifyBundle(file, watchedBy({}))).manifest.totals.rows).toBeGreaterThan(15_000)
  expect(await contentOf(superuser)).toEqual(before)
})

test(`${rounds} times kill -9 during a restoration: the old data or the new, whole, and nothing left over`, {
  timeout: 215_000,
}, async () => {
  const { name, server, superuser, ours } = await filledTarget()
  const file = join(emptyDataFolder(), 'cadangan.undagi')
  await writeBackup({ server, file, at: new Date() })
  const bundled = await contentOf(superuser)
  await queryAs(
    superuser,
    `INSERT INTO undagi.units (institution_id, name, short_name) VALUES ($1, 'Sesudah', 'S')`,
    [ours.institutionId],
  )
  const running = await contentOf(superuser)
  const { workedMs } = await run(name, 'restore', { file })
  await undoRestore(server, { at: new Date() })
  let killed = 0
  let halfMade = 0

  for (let round = 0; round < rounds; round += 1) {
    const { wasKilled } = await run(name, 'restore', {
      file,
      killAfterMs: (workedMs * (round + 0.5)) / rounds,
    })
    if (wasKilled) killed += 1
    if ((await databasesOf(server)).some((database) => database.includes('_restore_'))) halfMade += 1
    const now = await contentOf(superuser)
    expect([running, bundled]).toContainEqual(now)
    // The switch was quicker than the kill: what ran before must be there, whole.
    if (JSON.stringify(now) !== JSON.stringify(bundled)) continue
    await undoRestore(server, { at: new Date() })
    expect(await contentOf(superuser)).toEqual(running)
  }
  const { exitCode } = await run(name, 'restore', { file })

  expect(killed).toBeGreaterThan(rounds / 2)
  expect(halfMade).toBeGreaterThan(0)
  expect(exitCode).toBe(0)
  expect(await contentOf(superuser)).toEqual(bundled)
  expect((await databasesOf(server)).filter((database) => database.includes('_restore_'))).toEqual([])
})
