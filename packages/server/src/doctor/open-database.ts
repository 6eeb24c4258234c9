import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openServer } from '../open-server.ts'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { drizzleOn, type Sql } from '../platform/database/drizzle-on.ts'
import { dataFolderAt, hasCluster } from '../platform/database/embedded/data-folder.ts'
import { connectAsOwner } from '../platform/database/owner-connection.ts'
import { CannotLook } from './finding.ts'
import type { OpenedDatabase, Patient } from './patient.ts'

/** The database of an installation, running or not; makes none where there is none. Throws why it cannot be opened. */
export async function openForLooking(patient: Patient): Promise<OpenedDatabase & { stop(): Promise<void> }> {
  const { dataFolder, databaseUrl } = patient
  if (
    databaseUrl === undefined &&
    !(existsSync(dataFolder) && (await hasCluster(dataFolderAt(dataFolder))))
  ) {
    throw new CannotLook('belum ada basis data')
  }
  const server = await openServer({ dataFolder, databaseUrl, secret: readSecret(dataFolder) })
  try {
    await (await connectAsOwner(server)).end()
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ...readingFrom(server), stop: server.stop }
}

export function readingFrom(server: DatabaseServer): OpenedDatabase {
  return {
    server,
    asOwner: (work) => readOnly(server.connectionFor('owner'), work),
    asReader: (work) => readOnly(server.connectionFor('backup'), work),
  }
}

/** One moment of the database, and no way to change it. */
async function readOnly<T>(config: pg.ClientConfig, work: (db: Sql) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, application_name: 'undagi doctor' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query("SET LOCAL lock_timeout = '10s'")
    return await work(drizzleOn(client))
  } finally {
    await client.end()
  }
}

/** Not made when it is missing: that is a finding of its own. */
function readSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
}
