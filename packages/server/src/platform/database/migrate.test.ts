import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { createEmptyDatabase } from '../../testing/create-test-database.ts'
import { describeSchema } from '../../testing/describe-schema.ts'
import { queryAs } from '../../testing/query-as.ts'
import { migrate, readMigrations } from './migrate.ts'

const migrations = readMigrations()

async function emptyDatabase() {
  const database = await createEmptyDatabase()
  onTestFinished(database.drop)
  return database
}

describe('migrating', () => {
  test('may stop after any of them and goes on from there', async () => {
    const { server } = await emptyDatabase()
    const applied: string[][] = []

    for (const count of migrations.keys()) applied.push(await migrate(server, migrations.slice(0, count + 1)))

    expect(applied).toEqual(migrations.map(({ name }) => [name]))
    expect(await migrate(server)).toEqual([])
  })

  test.each([1, 2, 3].map((quarter) => Math.floor((migrations.length * quarter) / 4)))(
    'catches up with all the rest after %i of them',
    async (count) => {
      const { server } = await emptyDatabase()

      const first = await migrate(server, migrations.slice(0, count))
      const rest = await migrate(server)

      expect([...first, ...rest]).toEqual(migrations.map(({ name }) => name))
    },
  )

  test('from three processes at once happens once', async () => {
    const { server, name } = await emptyDatabase()
    const program = fileURLToPath(new URL('../../testing/migrate-here.ts', import.meta.url))
    const migrateHere = async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        program,
        JSON.stringify(inject('testCluster')),
        name,
      ])
      return Number(stdout)
    }

    const applied = await Promise.all([migrateHere(), migrateHere(), migrateHere()])

    expect(applied.sort((a, b) => a - b)).toEqual([0, 0, migrations.length])
    expect(await migrate(server)).toEqual([])
  })

  test('leaves nothing of a migration that fails, and names it', async () => {
    const { server } = await emptyDatabase()
    const broken = { name: '0001_broken.sql', sql: 'CREATE TABLE half (id int); SELECT 1 / 0', sha256: 'x' }

    await expect(migrate(server, [broken])).rejects.toThrow('Migrasi 0001_broken.sql gagal: division by zero')

    const owner = server.connectionFor('owner')
    expect(await queryAs(owner, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }])
  })

  test('a database that another version made, or whose migrations were other ones, is refused and stays as it is', async () => {
    const { server } = await emptyDatabase()
    const [first, second] = migrations.slice(0, 2)
    if (first === undefined || second === undefined) throw new Error('There are migrations')
    await migrate(server, [{ ...first, sha256: 'other' }, second])

    await expect(migrate(server)).rejects.toMatchObject({
      name: 'DatabaseProblem',
      code: 'other_history',
      message: expect.stringMatching(/versi Undagi yang lain.*isi migrasi 0001.*undagi backup.*rilis resmi/),
    })
    await expect(migrate(server, [])).rejects.toMatchObject({ code: 'later_history' })

    const applied = await queryAs(server.connectionFor('owner'), 'SELECT name FROM public.undagi_migrations')
    expect(applied).toHaveLength(2)
  })

  test('arrives at the schema written down in the snapshot', async () => {
    const { superuser, server } = await emptyDatabase()
    await migrate(server)

    await expect(await describeSchema(superuser)).toMatchFileSnapshot(
      '../../../migrations/schema.snapshot.txt',
    )
  })
})

describe('a history of migrations', () => {
  test('has no two migrations of one number, whose order nobody has decided', () => {
    const numbers = migrations.map(({ name }) => Number(name.slice(0, 4)))

    expect(numbers).toEqual([...new Set(numbers)])
  })
})
