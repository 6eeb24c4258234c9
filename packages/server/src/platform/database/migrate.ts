import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { DatabaseProblem } from './database-problem.ts'
import type { DatabaseServer } from './database-server.ts'
import { ensureLogins } from './ensure-logins.ts'
import { type Applied, pendingMigrations } from './migration-history.ts'
import { connectAsOwner } from './owner-connection.ts'

/** One numbered file of SQL; applied once, in order, never edited afterwards. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const folder = fileURLToPath(new URL('../../../migrations', import.meta.url))

export function readMigrations(from: string = folder): Migration[] {
  const names = readdirSync(from).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  return names.sort().map((name) => {
    const sql = readFileSync(join(from, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

const createHistory = `
  CREATE TABLE IF NOT EXISTS public.undagi_migrations (
    name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`

/** Any number; the same for every process that migrates. */
export const migrationLock = 8_273_641_005

/** Brings the database up to date. Several processes may call it at once: one works, the others wait and find it done. */
export async function migrate(server: DatabaseServer, migrations = readMigrations()): Promise<string[]> {
  const client = await connectAsOwner(server)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(createHistory)
    const { rows } = await client.query<Applied>(
      'SELECT name, sha256, applied_at AS at FROM public.undagi_migrations ORDER BY name',
    )
    const pending = pendingMigrations(migrations, rows)
    for (const migration of pending) await apply(client, migration)
    await ensureLogins(server, client)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query('INSERT INTO public.undagi_migrations (name, sha256) VALUES ($1, $2)', [name, sha256])
    await client.query('COMMIT')
  } catch (cause) {
    const what = `Migrasi ${name} gagal: ${cause instanceof Error ? cause.message : String(cause)}.`
    const mayNot = cause instanceof Error && 'code' in cause && cause.code === '42501'
    throw mayNot ? new DatabaseProblem('owner_too_weak', what, { cause }) : new Error(what, { cause })
  }
}
