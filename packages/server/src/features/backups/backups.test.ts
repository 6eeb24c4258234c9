import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { insertFinishedRun, insertRun } from './backups.repository.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const patiently = { timeout: 20_000 }

let folder: string
let undagi: TestApp
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'undagi-backups-'))
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'] } },
    { backupFolder: folder },
  )
  onTestFinished(async () => {
    await undagi.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

const read = async (person = 'ani') => (await undagi.as(person).GET('/installation/backups')).data
const order = (person = 'ani') => undagi.as(person).POST('/installation/backups')
const asOperator = (work: (db: Sql) => Promise<unknown>) =>
  undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, work)

describe('the night’s backup', () => {
  test('is made once, at the hour of the institution’s clock, and stands in the list', async () => {
    await undagi.services.backups.lookAtClock()
    await undagi.services.backups.lookAtClock()

    // The test's clock shows 09.00 WIB.
    const name = 'undagi-2026-03-02-090000.undagi'
    expect(readdirSync(folder)).toEqual([name])
    expect(await read()).toMatchObject({
      schedule: { timeOfDay: '02:00', timeZone: 'Asia/Jakarta', folder, nextAt: '2026-03-02T19:00:00.000Z' },
      health: { state: 'fresh', daysAgo: 0 },
      runs: [
        {
          ...{ kind: 'scheduled', outcome: 'succeeded', requestedByName: null, error: null },
          ...{ file: join(folder, name), bytes: expect.any(Number) },
        },
      ],
    })

    undagi.clock.advanceBy(17 * hour)
    await undagi.services.backups.lookAtClock()
    expect(readdirSync(folder)).toEqual([name, 'undagi-2026-03-03-020000.undagi'])
  })

  test('is made by one process alone, however many look at the clock', async () => {
    await Promise.all(Array.from({ length: 4 }, () => undagi.services.backups.lookAtClock()))

    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('lets go what is too old, and touches no file that it does not know', async () => {
    const mine = ['sebelum-pindah.undagi', 'undagi-2025-09-14-020000.undagi.part', 'catatan.txt']
    const old = Array.from({ length: 9 }, (_, index) => `undagi-2025-01-${10 + index}-020000.undagi`)
    for (const name of [...mine, ...old]) writeFileSync(join(folder, name), '')

    await undagi.services.backups.lookAtClock()

    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...mine, 'undagi-2026-03-02-090000.undagi']))
    // Six of the newest seven days are in that January, and the week before it keeps its last.
    expect(readdirSync(folder).filter((name) => old.includes(name))).toEqual(old.slice(2))
  })

  test('that fails says why, is tried again an hour later, and an administrator is told', async () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file where the folder should be')

    await undagi.services.backups.lookAtClock()
    undagi.clock.advanceBy(59 * 60 * 1000)
    await undagi.services.backups.lookAtClock()
    expect((await read())?.runs).toMatchObject([
      { outcome: 'failed', bytes: null, error: expect.any(String) },
    ])

    undagi.clock.advanceBy(60 * 1000)
    rmSync(folder)
    await undagi.services.backups.lookAtClock()
    expect((await read())?.runs.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed'])
  })

  test('that was cut short by a power cut is told so, and made again', async () => {
    const startedAt = new Date(undagi.clock.now().getTime() - 2 * hour)
    const run = { kind: 'scheduled' as const, requestedByName: null, startedAt, file: '/srv/putus.undagi' }
    await asOperator((db) => insertRun(db, run))

    await undagi.services.backups.lookAtClock()

    expect((await read())?.runs).toMatchObject([
      { outcome: 'succeeded' },
      { outcome: 'failed', file: '/srv/putus.undagi', error: expect.stringContaining('Terputus') },
    ])
  })
})

describe('an administrator', () => {
  test('asks for a backup and sees it begin and end, under their name', async () => {
    const { data, response } = await order()

    expect(response.status).toBe(202)
    expect(data).toMatchObject({ kind: 'requested', requestedByName: 'ani', outcome: 'running' })
    await expect.poll(async () => (await read())?.runs[0]?.outcome, patiently).toBe('succeeded')
  })

  test('is told when one is being made already', async () => {
    const answers = await Promise.all([order(), order()])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([202, 409])
    expect(answers.find(({ error }) => error !== undefined)?.error).toMatchObject({ code: 'backups.running' })
    await expect.poll(async () => (await read())?.health.state, patiently).toBe('fresh')
  })

  test('is told that the last good one is old', async () => {
    const startedAt = new Date(undagi.clock.now().getTime() - 9 * day)
    const run = { kind: 'command' as const, requestedByName: null, startedAt, file: '/srv/lama.undagi' }
    await asOperator((db) => insertFinishedRun(db, { ...run, finishedAt: startedAt, end: { bytes: 1 } }))

    expect((await read())?.health).toEqual({
      ...{ state: 'old', daysAgo: 9, lastSuccessAt: startedAt.toISOString() },
    })
  })
})

test('a colleague who administers nothing sees no backup and asks for none', async () => {
  const answers = [await undagi.as('budi').GET('/installation/backups'), await order('budi')]

  for (const { error } of answers) {
    expect(error).toMatchObject({ status: 403, code: 'backups.administrator_required' })
  }
})
