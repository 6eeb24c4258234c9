import pg from 'pg'
import { DatabaseProblem } from './database-problem.ts'
import { type DatabaseServer, roleNames } from './database-server.ts'
import { scramVerifier } from './scram-verifier.ts'

/**
 * Gives the roles their derived passwords, where they do not work already (roles are shared by all databases of a server),
 * and makes sure that whoever then comes in is bound by row-level security.
 */
export async function ensureLogins(server: DatabaseServer, owner: pg.Client): Promise<void> {
  for (const role of await existingRoles(owner)) {
    const password = server.passwordFor(role)
    if (password !== null && !(await isLetIn(server.connectionFor(role)))) {
      const verifier = owner.escapeLiteral(scramVerifier(password))
      await owner.query(`ALTER ROLE ${roleNames[role]} LOGIN PASSWORD ${verifier}`)
    }
    await refuseStrongRole(server.connectionFor(role), roleNames[role])
  }
}

/** A history that stops early has not made all of them yet. */
async function existingRoles(owner: pg.Client) {
  const { rows } = await owner.query<{ name: string }>('SELECT rolname AS name FROM pg_roles')
  const names = new Set(rows.map(({ name }) => name))
  return (['app', 'signin', 'backup'] as const).filter((role) => names.has(roleNames[role]))
}

async function isLetIn(config: pg.ClientConfig): Promise<boolean> {
  try {
    await query(config, 'SELECT')
    return true
  } catch (error) {
    const refused = error instanceof pg.DatabaseError && error.code?.startsWith('28') === true
    if (refused) return false
    throw error
  }
}

async function refuseStrongRole(config: pg.ClientConfig, expected: string): Promise<void> {
  const [found = {}] = await query(
    config,
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = current_user',
  )
  const { name, strong } = found
  if (name === expected && strong === false) return
  throw new DatabaseProblem(
    'role_too_strong',
    `Aplikasi akan bekerja sebagai peran ${name} yang tidak dibatasi.`,
  )
}

async function query(config: pg.ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
