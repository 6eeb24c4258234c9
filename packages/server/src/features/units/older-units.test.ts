import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { migrate, readMigrations } from '../../platform/database/migrate.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import { createEmptyDatabase } from '../../testing/create-test-database.ts'
import { queryAs } from '../../testing/query-as.ts'
import { decideUndoing } from './decide-undoing.ts'
import { foldUnits } from './fold-units.ts'
import { selectUnitChanges, toUnitChange } from './units.repository.ts'

const institutionId = '00000000-0000-4000-8000-000000000001'

test('units of an older installation begin their history as they are, and cannot be taken back', async () => {
  const { server, superuser, drop } = await createEmptyDatabase()
  onTestFinished(drop)
  await migrate(
    server,
    readMigrations().filter(({ name }) => name < '0009'),
  )
  await queryAs(
    superuser,
    `WITH institution AS (
       INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
       VALUES ('${institutionId}', 'kota-lama', 'Kota Lama', 'kota', 'Asia/Jakarta') RETURNING id)
     INSERT INTO undagi.units (institution_id, name, short_name)
     SELECT id, name, name FROM institution, (VALUES ('Dinas Sosial'), ('Bappeda')) AS old(name)`,
  )

  await migrate(server)

  const database = openDatabase(server)
  onTestFinished(() => database.close())
  const { stored, changes } = await database.asOperator(
    { institutions: [institutionId], at: new Date() },
    async (db) => ({
      stored: await db.select().from(units),
      changes: (await selectUnitChanges(db, institutionId)).map(toUnitChange),
    }),
  )
  expect(stored.map(({ name }) => name).sort()).toEqual(['Bappeda', 'Dinas Sosial'])
  expect(new Map(stored.map(({ institutionId: _, ...unit }) => [unit.id, unit]))).toEqual(foldUnits(changes))
  expect(changes).toMatchObject([
    { sequence: 1, actorName: null, change: { kind: 'created', effectiveOn: null } },
  ])
  expect(() => decideUndoing(1, changes)).toThrow('units.not_undoable')
})
