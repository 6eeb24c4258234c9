import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, type DatabaseOptions, openDatabase } from '../platform/database/database.ts'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { databaseOn, superuserOn, template } from './test-cluster.ts'

export interface TestDatabase {
  readonly server: DatabaseServer
  readonly database: Database
  /** Sees through every policy: to check what is there. */
  readonly superuser: pg.ClientConfig
  /** Closes and drops it. */
  drop(): Promise<void>
}

/** A migrated database of its own for one test file. */
export async function createTestDatabase(options: DatabaseOptions = {}): Promise<TestDatabase> {
  return opened(await createDatabaseFrom(template), options)
}

/** A database without anything in it, to migrate. */
export const createEmptyDatabase = () => createDatabaseFrom('template0')

/** Filled once, and copied for each test that breaks something in it. */
export async function createFilledTemplate(
  fill: (database: Database) => Promise<unknown>,
): Promise<{ readonly name: string; copy(): Promise<TestDatabase>; drop(): Promise<void> }> {
  const { name, server, drop } = await createDatabaseFrom(template)
  const database = openDatabase(server)
  await fill(database)
  await database.close()
  return { name, copy: async () => opened(await createDatabaseFrom(name), {}), drop }
}

function opened(
  { server, superuser, drop }: Awaited<ReturnType<typeof createDatabaseFrom>>,
  options: DatabaseOptions,
): TestDatabase {
  const database = openDatabase(server, options)
  return {
    server,
    superuser,
    database,
    async drop() {
      await database.close()
      await drop()
    },
  }
}

export async function createDatabaseFrom(source: string) {
  const cluster = inject('testCluster')
  const name = `undagi_test_${randomBytes(6).toString('hex')}`
  const asSuperuser = async (sql: string) => {
    const superuser = new pg.Client(superuserOn(cluster, 'postgres'))
    await superuser.connect()
    await superuser.query(sql).finally(() => superuser.end())
  }
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY OWNER undagi_migrator`)
  return {
    name,
    server: databaseOn(cluster, name),
    superuser: superuserOn(cluster, name),
    drop: () => asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`),
  }
}
