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

const byCommand = { kind: 'command' as const, requestedBy: null, requestedByName: null }

let folder: string
let free: number
let undagi: TestApp
beforeEach(async () => {
  free = Number.MAX_SAFE_INTEGER
  folder = mkdtempSync(join(tmpdir(), 'undagi-backups-'))
  undagi = await createTestApp(
    {
      'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'], cici: ['administrator'] },
      'kota-balam': { dedi: ['administrator'] },
    },
    { backupFolder: folder, freeBytes: async () => free },
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
    const mine = ['sebelum-pindah.undagi', 'sebelum-pindah.undagi.part', 'catatan.txt']
    const old = Array.from({ length: 9 }, (_, index) => `undagi-2025-01-${10 + index}-020000.undagi`)
    for (const name of [...mine, ...old]) writeFileSync(join(folder, name), '')

    await undagi.services.backups.lookAtClock()

    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...mine, 'undagi-2026-03-02-090000.undagi']))
    // Six of the newest seven days are in that January, and the week before it keeps its last.
    expect(readdirSync(folder).filter((name) => old.includes(name))).toEqual(old.slice(2))
  })

  test('is not begun where it would fill the disk that the database stands on, and an administrator reads why', async () => {
    const gigabyte = 1024 ** 3
    free = 3 * gigabyte
    const startedAt = new Date(undagi.clock.now().getTime() - 2 * day)
    const run = { ...byCommand, startedAt, file: '/srv/lama.undagi' }
    await asOperator((db) =>
      insertFinishedRun(db, { ...run, finishedAt: startedAt, end: { bytes: 3 * gigabyte } }),
    )

    await undagi.services.backups.lookAtClock()

    expect(readdirSync(folder)).toEqual([])
    expect(await read()).toMatchObject({
      health: { state: 'failed' },
      runs: [{ outcome: 'failed', error: expect.stringMatching(/tinggal 3,0 GB; diperlukan 3,5 GB/) }, {}],
    })

    free = 4 * gigabyte
    undagi.clock.advanceBy(hour)
    await undagi.services.backups.lookAtClock()
    expect((await read())?.runs[0]?.outcome).toBe('succeeded')
  })

  test('clears away what nights that were cut short have left', async () => {
    for (const night of ['27', '28'])
      writeFileSync(join(folder, `undagi-2026-02-${night}-020000.undagi.part`), 'x')

    await undagi.services.backups.lookAtClock()

    expect(readdirSync(folder)).toEqual(['undagi-2026-03-02-090000.undagi'])
  })

  test('that fails for a reason of ours tells no insides', async () => {
    await asOperator((db) => db.execute('REVOKE SELECT ON undagi.units FROM undagi_backup'))

    await undagi.services.backups.lookAtClock()

    const { error } = (await read())?.runs[0] ?? {}
    expect(error).toMatch(/tidak terduga.*catatan server/)
    expect(error).not.toContain('undagi.units')
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
    const run = {
      kind: 'scheduled' as const,
      requestedBy: null,
      requestedByName: null,
      startedAt,
      file: '/srv/putus.undagi',
    }
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

  test('of another institution sees that one was asked for, not by whom', async () => {
    await order()
    await expect.poll(async () => (await read())?.runs[0]?.outcome, patiently).toBe('succeeded')

    expect((await read('cici'))?.runs).toMatchObject([{ kind: 'requested', requestedByName: 'ani' }])
    expect((await read('dedi'))?.runs).toMatchObject([{ kind: 'requested', requestedByName: null }])
  })

  test('who keeps asking costs the disk three backups and the night none', async () => {
    await undagi.services.backups.lookAtClock()
    for (let count = 0; count < 5; count += 1) {
      undagi.clock.advanceBy(60 * 1000)
      // The one before may be in the list already and still be tidying up.
      await expect.poll(async () => (await order()).response.status, patiently).toBe(202)
      await expect.poll(async () => (await read())?.runs[0]?.outcome, patiently).toBe('succeeded')
    }

    const name = (minute: string) => `undagi-2026-03-02-09${minute}00`
    const kept = ['03', '04', '05'].map((minute) => `${name(minute)}-diminta.undagi`)
    await expect.poll(() => readdirSync(folder)).toEqual([`${name('00')}.undagi`, ...kept])
  })

  test('is told when one is being made already', async () => {
    const answers = await Promise.all([order(), order()])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([202, 409])
    expect(answers.find(({ error }) => error !== undefined)?.error).toMatchObject({ code: 'backups.running' })
    await expect.poll(async () => (await read())?.health.state, patiently).toBe('fresh')
  })

  test('is told that the last good one is old', async () => {
    const startedAt = new Date(undagi.clock.now().getTime() - 9 * day)
    const run = {
      kind: 'command' as const,
      requestedBy: null,
      requestedByName: null,
      startedAt,
      file: '/srv/lama.undagi',
    }
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
