import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../platform/database/database.ts'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'
import { migrate } from '../platform/database/migrate.ts'
import { contentOf } from '../testing/content-of.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { fillActions } from '../testing/fill-actions.ts'
import { smallDisk } from '../testing/small-disk.ts'
import { databasesOf } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')
const cannotMount = 'mounting a small disk needs root and the right to mount'

/** An embedded installation of so many rows in a folder. */
async function installationIn(folder: string, rows: number) {
  const server = await startEmbeddedPostgres(folder)
  onTestFinished(() => server.stop())
  const superuser = server.connectionFor('keeper')
  await migrate(server)
  const database = openDatabase(server)
  const { ours } = await twoInstitutions(database)
  await database.close()
  await fillActions(superuser, ours, rows)
  return { server, superuser }
}

test('a backup onto a full disk says so and leaves nothing there', {
  timeout: 215_000,
}, async (context) => {
  const disk = smallDisk(1)
  if (disk === undefined) return context.skip(cannotMount)
  const { server } = await installationIn(emptyDataFolder(), 40_000)

  await expect(
    writeBackup({ fileFolder: tmpdir(), server, file: join(disk, 'cadangan.undagi'), at }),
  ).rejects.toMatchObject({
    code: 'no_space',
    message: expect.stringMatching(/habis.*Tidak ada cadangan yang dibuat/),
  })
  expect(await readdir(disk)).toEqual([])
})

test('a restoration that fills the disk is taken back; the data in use are as before', {
  timeout: 215_000,
}, async (context) => {
  const disk = smallDisk(240)
  if (disk === undefined) return context.skip(cannotMount)
  const { server, superuser } = await installationIn(disk, 60_000)
  const file = join(emptyDataFolder(), 'cadangan.undagi')
  await writeBackup({ fileFolder: tmpdir(), server, file, at })
  const before = await contentOf(superuser)
  const { bavail, bsize } = statfsSync(disk)
  const filler = join(disk, 'filler')
  // Room to begin, not to end.
  writeFileSync(filler, Buffer.alloc(bavail * bsize - 40 * 1024 * 1024))

  await expect(restoreBackup({ fileFolder: tmpdir(), server, file, at })).rejects.toMatchObject({
    code: 'no_space',
    message: expect.stringMatching(/tidak cukup.*tidak berubah/),
  })

  expect(await databasesOf(server)).toEqual(['undagi'])
  rmSync(filler)
  expect(await contentOf(superuser)).toEqual(before)
  await restoreBackup({ fileFolder: tmpdir(), server, file, at })
  expect(await contentOf(superuser)).toEqual(before)
})
