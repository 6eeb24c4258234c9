import pg from 'pg'
import type { DatabaseServer } from '../../platform/database/database-server.ts'
import { connectAsOwner } from '../../platform/database/owner-connection.ts'
import { BackupProblem } from '../backup-problem.ts'
import { speakCanonically } from './canonical-text.ts'

/**
 * A connection that sees every row: the backup role, or in an embedded database of a release before that role its superuser.
 * Undefined: there is nothing of Undagi in this database.
 */
export async function connectReader(server: DatabaseServer): Promise<pg.Client | undefined> {
  const owner = await connectAsOwner(server)
  try {
    const { rows } = await owner.query(
      `SELECT to_regclass('undagi.institutions') IS NOT NULL AS filled, to_regclass('undagi.installation') IS NOT NULL AS has_role`,
    )
    if (rows[0]?.filled !== true) return undefined
    if (rows[0]?.has_role === true) return await connect(server.connectionFor('backup'))
  } finally {
    await owner.end()
  }
  const keeper = await connect(server.connectionFor('keeper'))
  const { rows } = await keeper.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user')
  if (rows[0]?.rolsuper === true) return keeper
  await keeper.end()
  throw new BackupProblem(
    'too_old_to_read',
    'Basis data ini masih dari versi Undagi yang belum mengenal cadangan. Jalankan undagi serve versi ini sekali, lalu ulangi.',
  )
}

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...config, application_name: 'undagi backup', keepAlive: true })
  client.on('error', () => {}) // also fails the query that is running
  try {
    await client.connect()
    await speakCanonically(client)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}
