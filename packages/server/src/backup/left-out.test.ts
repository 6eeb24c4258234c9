import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import { twoInstitutions } from '../testing/two-institutions.ts'
import { leftOut } from './left-out.ts'
import { writeBackup } from './write-backup.ts'

// The tables come from PostgreSQL's own catalogue: one that a migration adds without a thought for backups fails here.

let fixture: TestDatabase

beforeAll(async () => {
  fixture = await createTestDatabase()
  await twoInstitutions(fixture.database)
})
afterAll(() => fixture.drop())

const asBackup = (text: string) => queryAs(fixture.server.connectionFor('backup'), text)
const asSuperuser = (text: string) => queryAs(fixture.superuser, text)

const allTables = () =>
  asSuperuser(
    `SELECT format('%s.%s', nspname, relname) AS name, format('%I.%I', nspname, relname) AS quoted, relkind AS kind
       FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname IN ('undagi', 'signin') AND relkind IN ('r', 'p', 'm', 'f')`,
  )

test('every table is an ordinary one, which a backup can read', async () => {
  expect((await allTables()).filter(({ kind }) => kind !== 'r')).toEqual([])
})

test('a backup sees every row of every table, or the table is left out for a written reason', async () => {
  const names: unknown[] = []
  for (const { name, quoted } of await allTables()) {
    names.push(name)
    const count = `SELECT count(*)::integer AS rows FROM ${quoted}`
    if (leftOut[String(name)] === undefined)
      expect(await asBackup(count), String(name)).toEqual(await asSuperuser(count))
    else await expect(asBackup(count), String(name)).rejects.toMatchObject({ code: '42501' })
  }
  expect(names).toEqual(expect.arrayContaining(Object.keys(leftOut)))
})

test('a table under row-level security shows its rows to the backup by a policy of its own, also while it is empty', async () => {
  const without = await asSuperuser(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
      WHERE relnamespace IN ('undagi'::regnamespace, 'signin'::regnamespace) AND relkind = 'r' AND relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND polname = 'backup' AND polcmd = 'r'
                           AND polroles = ARRAY['undagi_backup'::regrole::oid] AND pg_get_expr(polqual, polrelid) = 'true')`,
  )

  expect(without.map(({ name }) => name)).toEqual([])
})

test('a backup reads every sequence, and is refused where it may not: its value would be lost in silence', async () => {
  const hidden = await asBackup(
    `SELECT sequencename AS name FROM pg_sequences
      WHERE schemaname IN ('undagi', 'signin')
        AND NOT has_sequence_privilege(format('%I.%I', schemaname, sequencename), 'SELECT')`,
  )
  expect(hidden).toEqual([])

  await asSuperuser('CREATE SEQUENCE undagi.numbers')
  onTestFinished(async () => {
    await asSuperuser('DROP SEQUENCE undagi.numbers')
  })
  const file = join(emptyDataFolder(), 'tanpa-urutan.undagi')
  await expect(
    writeBackup({ fileFolder: tmpdir(), server: fixture.server, file, at: new Date() }),
  ).rejects.toThrow('undagi.numbers')
})

test('no table that a backup holds refers to one that it leaves out', async () => {
  const left = Object.keys(leftOut).map((name) => `'${name}'::regclass`)
  const references = await asSuperuser(
    `SELECT conname FROM pg_constraint WHERE contype = 'f' AND confrelid IN (${left.join(', ')}) AND conrelid NOT IN (${left.join(', ')})`,
  )

  expect(references).toEqual([])
})

test('the backup changes nothing', async () => {
  for (const { quoted } of await allTables()) {
    await expect(asBackup(`DELETE FROM ${quoted}`)).rejects.toMatchObject({ code: '42501' })
    await expect(asBackup(`INSERT INTO ${quoted} DEFAULT VALUES`)).rejects.toMatchObject({ code: '42501' })
  }
})
