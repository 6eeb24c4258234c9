import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { buildBundle } from '../testing/build-bundle.ts'
import { contentOf } from '../testing/content-of.ts'
import { createFilledTemplate } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { createTarget, databasesOf, type Target } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { forgetEarlierData, listEarlierData, undoRestore } from './earlier-data.ts'
import { refuseWithoutRights } from './restore/check-target.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')
const later = new Date('2026-12-01T03:00:00Z')

let filled: Awaited<ReturnType<typeof createFilledTemplate>>
beforeAll(async () => {
  filled = await createFilledTemplate(twoInstitutions)
})
afterAll(() => filled.drop())

/** An installation with people in it, and nobody connected: one and the same each time. */
async function installation(): Promise<Target> {
  const target = await createTarget(filled.name)
  onTestFinished(target.drop)
  return target
}

/** What makes an installation itself is decided when its first migrations run. */
async function anotherInstallation(): Promise<Target> {
  const target = await createTarget()
  onTestFinished(target.drop)
  await migrate(target.server)
  const database = openDatabase(target.server)
  await twoInstitutions(database)
  await database.close()
  return target
}

async function backupOf({ server }: Target): Promise<string> {
  const file = join(emptyDataFolder(), 'cadangan.undagi')
  await writeBackup({ fileFolder: tmpdir(), server, file, at })
  return file
}

test('another installation’s backup is refused with both names, or taken on demand; what was there is kept and comes back', async () => {
  const [ours, theirs] = [await installation(), await anotherInstallation()]
  const file = await backupOf(theirs)
  const before = await contentOf(ours.superuser)

  await expect(restoreBackup({ fileFolder: tmpdir(), server: ours.server, file, at })).rejects.toMatchObject({
    code: 'someone_elses',
    message: expect.stringMatching(
      /milik Kota a dan 1 instansi lain; .* milik Kota a dan 1 .*--from-other-installation/,
    ),
  })
  expect(await databasesOf(ours.server)).toEqual([ours.name])

  const { earlier } = await restoreBackup({
    fileFolder: tmpdir(),
    server: ours.server,
    file,
    at,
    fromOtherInstallation: true,
  })
  expect(await contentOf(ours.superuser)).toEqual(await contentOf(theirs.superuser))
  expect(await listEarlierData(ours.server)).toMatchObject([
    { name: earlier, putAsideAt: at, institutions: ['Kota a', 'Kota b'] },
  ])

  const { aside } = await undoRestore(ours.server, { at: later })
  expect(await contentOf(ours.superuser)).toEqual(before)
  await expect(forgetEarlierData(ours.server, ours.name)).rejects.toMatchObject({ code: 'no_earlier_data' })
  await forgetEarlierData(ours.server, aside)
  expect(await databasesOf(ours.server)).toEqual([ours.name])
})

test('what is put aside twice within one second is kept twice', async () => {
  const ours = await installation()
  const before = await contentOf(ours.superuser)
  const { earlier } = await restoreBackup({
    fileFolder: tmpdir(),
    server: ours.server,
    file: await backupOf(ours),
    at,
  })

  const first = await undoRestore(ours.server, { at })
  const second = await undoRestore(ours.server, { at })

  expect(first.used).toBe(earlier)
  expect(first.aside).not.toBe(earlier)
  expect(second.used).toBe(first.aside)
  expect(await contentOf(ours.superuser)).toEqual(before)
})

test('what was put aside last is what undoing takes, also of several within one second', async () => {
  const ours = await installation()
  const file = await backupOf(ours)
  await restoreBackup({ fileFolder: tmpdir(), server: ours.server, file, at })
  await undoRestore(ours.server, { at })

  const { earlier } = await restoreBackup({ fileFolder: tmpdir(), server: ours.server, file, at })

  expect((await undoRestore(ours.server, { at })).used).toBe(earlier)
})

test('one’s own backup needs no permission, also after it was restored elsewhere', async () => {
  const ours = await installation()
  const elsewhere = await createTarget()
  onTestFinished(elsewhere.drop)
  await restoreBackup({ fileFolder: tmpdir(), server: elsewhere.server, file: await backupOf(ours), at })

  await restoreBackup({ fileFolder: tmpdir(), server: ours.server, file: await backupOf(elsewhere), at })

  expect(await contentOf(ours.superuser)).toEqual(await contentOf(elsewhere.superuser))
})

test('a database in use is not switched, and the half-made one goes', async () => {
  const ours = await installation()
  const file = await backupOf(ours)
  const user = new pg.Client(ours.server.connectionFor('app'))
  let isIn = false
  onTestFinished(() => user.end())

  const restoring = restoreBackup({
    fileFolder: tmpdir(),
    server: ours.server,
    file,
    at,
    onProgress: (phase) => {
      if (phase !== 'load' || isIn) return
      isIn = true
      void user.connect()
    },
  })

  await expect(restoring).rejects.toMatchObject({
    code: 'target_busy',
    message: expect.stringContaining('Hentikan undagi serve'),
  })
  expect(await databasesOf(ours.server)).toEqual([ours.name])
})

test('a backup of a later version is refused with that version', async () => {
  const { server, drop, name } = await createTarget()
  onTestFinished(drop)
  const file = join(emptyDataFolder(), 'later.undagi')
  await buildBundle(file, {
    undagiVersion: '3.1.0',
    migrations: [{ name: '0001_roles_and_schemas.sql', sha256: 'a'.repeat(64) }],
  })

  await expect(restoreBackup({ fileFolder: tmpdir(), server, file, at })).rejects.toMatchObject({
    code: 'newer_version',
    message: expect.stringContaining('Undagi 3.1.0'),
  })
  expect(await databasesOf(server)).toEqual([name])
})

test('a bundle that is whole but not of the tables it names is refused', async () => {
  const { server, drop, name } = await createTarget()
  onTestFinished(drop)
  const file = join(emptyDataFolder(), 'odd.undagi')
  await buildBundle(file)

  await expect(restoreBackup({ fileFolder: tmpdir(), server, file, at })).rejects.toMatchObject({
    code: 'damaged',
  })
  expect(await databasesOf(server)).toEqual([name])
})

test('whoever stops a backup or a restoration finds everything as before', async () => {
  const ours = await installation()
  const file = await backupOf(ours)
  const before = await contentOf(ours.superuser)
  const stopAt = (wanted: string) => {
    const stop = new AbortController()
    return { signal: stop.signal, onProgress: (phase: string) => phase === wanted && stop.abort() }
  }

  const other = `${file}.2`
  await expect(
    writeBackup({ fileFolder: tmpdir(), server: ours.server, file: other, at, ...stopAt('export') }),
  ).rejects.toThrow()
  await expect(
    restoreBackup({ fileFolder: tmpdir(), server: ours.server, file, at, ...stopAt('compare') }),
  ).rejects.toThrow()

  expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false])
  expect(await databasesOf(ours.server)).toEqual([ours.name])
  expect(await contentOf(ours.superuser)).toEqual(before)
})

test('a role that may not make databases is told what to grant', async () => {
  const { superuser, name, drop } = await createTarget()
  onTestFinished(drop)
  const weak = new pg.Client(superuser)
  onTestFinished(() => weak.end())
  await weak.connect()
  await weak.query('SET ROLE undagi_app')

  await expect(refuseWithoutRights(weak, name)).rejects.toMatchObject({
    code: 'may_not_create',
    message: expect.stringContaining(
      `ALTER ROLE "undagi_app" CREATEDB; ALTER DATABASE "${name}" OWNER TO "undagi_app";`,
    ),
  })
})
