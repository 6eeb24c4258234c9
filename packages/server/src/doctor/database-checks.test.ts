import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { importEditions } from '../features/instruments/import-editions.ts'
import { createOfficialInstitutions } from '../features/official-institutions/official-institutions.ts'
import { importPublishedResults } from '../features/published-results/import-published-results.ts'
import { readMigrations } from '../platform/database/migrate.ts'
import { createFilledTemplate, type TestDatabase } from '../testing/create-test-database.ts'
import { queryAs } from '../testing/query-as.ts'
import { databaseOwnerCheck } from './checks/database-owner.ts'
import { editionsCheck } from './checks/editions.ts'
import { migrationsCheck } from './checks/migrations.ts'
import { publishedTablesCheck } from './checks/published-tables.ts'
import { rowLevelSecurityCheck } from './checks/row-level-security.ts'
import { databaseChecks } from './checks.ts'
import { readingFrom } from './open-database.ts'
import type { DatabaseCheck, Patient } from './patient.ts'

const instrumentsFolder = fileURLToPath(new URL('../../../../instruments', import.meta.url))
const officialInstitutions = createOfficialInstitutions()
const at = new Date('2026-11-25T03:00:00Z')
const patient: Patient = {
  ...{ dataFolder: '/tidak/dipakai', databaseUrl: undefined, instrumentsFolder, webFolder: '/tidak/dipakai' },
  ...{ migrations: readMigrations(), at, thorough: true },
}

let sound: Awaited<ReturnType<typeof createFilledTemplate>>
beforeAll(async () => {
  sound = await createFilledTemplate(async (database) => {
    await importEditions(database, instrumentsFolder, at)
    await importPublishedResults({ database, officialInstitutions }, instrumentsFolder, at)
  })
})
afterAll(() => sound.drop())

let fixture: TestDatabase
beforeEach(async () => {
  fixture = await sound.copy()
  onTestFinished(() => fixture.drop())
})

const look = async (check: DatabaseCheck, of: Patient = patient) =>
  (await check.look(readingFrom(fixture.server), { ...of, at: new Date() })).findings.map(({ what }) => what)
const breakIt = (statement: string) => queryAs(fixture.superuser, statement)

test('an installation as Undagi leaves it has no findings', async () => {
  // How a test's own server is set up (it may run without fsync) is not Undagi's doing.
  const ours = databaseChecks.filter(({ name }) => name !== 'postgresql')
  for (const check of ours) expect([check.name, await look(check)]).toEqual([check.name, []])
})

test('nothing that a check does can change the database', async () => {
  const change = readingFrom(fixture.server).asOwner((db) => db.execute('CREATE TABLE public.note ()'))

  await expect(change).rejects.toMatchObject({ cause: expect.any(pg.DatabaseError) })
})

describe('migrations', () => {
  test('of a newer version, and those that were passed over', async () => {
    await breakIt(`UPDATE public.undagi_migrations SET name = '9999_masa_depan.sql' WHERE name LIKE '0008%'`)

    expect(await look(migrationsCheck)).toEqual([
      expect.stringContaining('9999_masa_depan.sql tidak dikenal'),
      expect.stringContaining('0008_what_never_changes.sql tidak pernah diterapkan'),
    ])
  })

  test('whose file was edited afterwards', async () => {
    await breakIt(`UPDATE public.undagi_migrations SET sha256 = 'lain' WHERE name LIKE '0003%'`)

    expect(await look(migrationsCheck)).toEqual([
      expect.stringContaining('0003_institutions_and_people.sql berbeda'),
    ])
  })

  test('that were never run here', async () => {
    await breakIt('DROP TABLE public.undagi_migrations')

    expect(await look(migrationsCheck)).toEqual([expect.stringMatching(/^\d+ migrasi belum diterapkan/)])
  })
})

describe('isolation', () => {
  test.each([
    [
      'is switched off',
      'ALTER TABLE undagi.drafts DISABLE ROW LEVEL SECURITY',
      /tidak berlaku penuh.*drafts/,
    ],
    [
      'spares the owner',
      'ALTER TABLE undagi.units NO FORCE ROW LEVEL SECURITY',
      /tidak berlaku penuh.*units/,
    ],
    ['has lost its policy', 'DROP POLICY own_institution ON undagi.units', /units tidak mempunyai satu pun/],
    ['is owned away', 'ALTER TABLE undagi.units OWNER TO undagi_app', /undagi_app memiliki tabel units/],
    [
      'lets password hashes be read',
      'GRANT USAGE ON SCHEMA signin TO undagi_app; GRANT SELECT ON signin.account TO undagi_app',
      /membaca tabel masuk account/,
    ],
  ])('%s', async (_, statement, words) => {
    await breakIt(statement)

    expect(await look(rowLevelSecurityCheck)).toEqual([expect.stringMatching(words)])
  })
})

test('tables that the role of DATABASE_URL does not own are told with their owner', async () => {
  await breakIt('ALTER TABLE undagi.backup_runs OWNER TO undagi_signin')

  expect(await look(databaseOwnerCheck)).toEqual([
    expect.stringContaining('milik undagi_signin, bukan undagi_migrator'),
  ])
})

describe('editions', () => {
  test('that are not in the database yet, or whose bytes differ', async () => {
    await breakIt('ALTER TABLE undagi.instrument_editions DISABLE TRIGGER append_only')
    await breakIt(`DELETE FROM undagi.instrument_editions WHERE id = 'pemdi-2026'`)
    await breakIt(`UPDATE undagi.instrument_editions SET sha256 = repeat('0', 64) WHERE id = 'spbe-2020'`)

    const findings = await look(editionsCheck)

    expect(findings).toContainEqual(expect.stringMatching(/pemdi-2026 .* belum di basis data/))
    expect(findings).toContainEqual(expect.stringMatching(/spbe-2020 .* berbeda dari yang dipakai/))
    expect(findings).toHaveLength(2)
  })

  test('that are broken in the folder are told with their line; the others are in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undagi-broken-edition-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(instrumentsFolder, folder, { recursive: true })
    writeFileSync(join(folder, 'pemdi-2026/aspects/A1.yaml'), 'code: &a A1\n')

    expect(await look(editionsCheck, { ...patient, instrumentsFolder: folder })).toEqual([
      expect.stringMatching(/pemdi-2026 ditolak: .*A1\.yaml:1:7: Jangkar/),
    ])
  })

  test('cannot be compared where their folder is missing', async () => {
    const elsewhere = { ...patient, instrumentsFolder: '/tidak/ada' }

    await expect(look(editionsCheck, elsewhere)).rejects.toThrow('tidak dapat dibaca')
  })
})

test('a published table with rows missing, or not there at all, is told', async () => {
  await breakIt(`DELETE FROM undagi.published_results WHERE institution_name LIKE '%Denpasar%'`)
  expect(await look(publishedTablesCheck)).toEqual([
    'Tabel hasil terbitan 2023 (spbe-2020) berisi 620 dari 621 baris.',
  ])

  await breakIt('DELETE FROM undagi.published_results')
  expect(await look(publishedTablesCheck)).toEqual([expect.stringContaining('berisi 0 dari 621')])
})
