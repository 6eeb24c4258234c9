import pg from 'pg'
import { DatabaseProblem } from '../../platform/database/database-problem.ts'
import type { DatabaseServer } from '../../platform/database/database-server.ts'

/** Every server has one of these to stand in while another database is renamed. */
const maintenance = ['postgres', 'template1']

/** A connection outside the database of the data: only from there it can be renamed. */
export async function connectKeeper(server: DatabaseServer): Promise<pg.Client> {
  let cause: unknown
  for (const database of maintenance) {
    const client = new pg.Client({
      ...server.beside(database).connectionFor('keeper'),
      application_name: 'undagi restore',
      keepAlive: true,
    })
    client.on('error', () => {}) // also fails the query that is running
    try {
      await client.connect()
      return client
    } catch (error) {
      cause = error
      await client.end()
    }
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  throw new DatabaseProblem('unreachable', `Server PostgreSQL tidak dapat dihubungi: ${reason}.`, { cause })
}

/** As whoever owns the data. */
export function ownerName(server: DatabaseServer): string {
  return new pg.Client(server.connectionFor('owner')).user ?? ''
}
