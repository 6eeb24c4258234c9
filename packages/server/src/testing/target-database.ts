import { inject } from 'vitest'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { createDatabaseFrom } from './create-test-database.ts'
import { queryAs } from './query-as.ts'
import { superuserOn } from './test-cluster.ts'

export type Target = Awaited<ReturnType<typeof createTarget>>

/** A database to restore into, empty or a copy; what restorations make beside it is dropped with it. */
export async function createTarget(source = 'template0') {
  const target = await createDatabaseFrom(source)
  return {
    ...target,
    async drop() {
      const superuser = superuserOn(inject('testCluster'), 'postgres')
      for (const name of await databasesOf(target.server)) {
        await queryAs(superuser, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }
    },
  }
}

/** The database itself and all that restorations have made of it. */
export async function databasesOf(server: DatabaseServer): Promise<string[]> {
  const keeper = server.beside('postgres').connectionFor('keeper')
  const rows = await queryAs(
    keeper,
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1) ORDER BY datname',
    [server.database],
  )
  return rows.map(({ name }) => String(name))
}
