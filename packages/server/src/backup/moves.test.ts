import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'
import { contentOf } from '../testing/content-of.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { createTarget } from '../testing/target-database.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const at = new Date('2026-12-01T02:00:00Z')

// Run against a server PostgreSQL as well (`npm test server`): there it is the way from a server of another release of
// PostgreSQL, under passwords, into the embedded one and back.
test('an installation moves from the database of this run into an embedded one, and back', {
  timeout: 240_000,
}, async () => {
  const source = await createTestDatabase()
  onTestFinished(source.drop)
  await twoInstitutions(source.database)
  const embedded = await startEmbeddedPostgres(emptyDataFolder())
  onTestFinished(() => embedded.stop())
  const home = await createTarget()
  onTestFinished(home.drop)
  const folder = emptyDataFolder()
  const [out, back] = [join(folder, 'out.undagi'), join(folder, 'back.undagi')]

  await writeBackup({ fileFolder: tmpdir(), server: source.server, file: out, at })
  await restoreBackup({ fileFolder: tmpdir(), server: embedded, file: out, at })
  await writeBackup({ fileFolder: tmpdir(), server: embedded, file: back, at })
  await restoreBackup({ fileFolder: tmpdir(), server: home.server, file: back, at })

  const original = await contentOf(source.superuser)
  expect(await contentOf(embedded.connectionFor('keeper'))).toEqual(original)
  expect(await contentOf(home.superuser)).toEqual(original)
})
