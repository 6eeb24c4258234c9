import pg from 'pg'
import { type DatabaseServer, roleNames } from './database-server.ts'
import { scramVerifier } from './scram-verifier.ts'

/** Gives the two roles their derived passwords, where they do not work already: roles are shared by all databases of a server. */
export async function ensureLogins(server: DatabaseServer, owner: pg.Client): Promise<void> {
  for (const role of ['app', 'signin'] as const) {
    const password = server.passwordFor(role)
    if (password === null || (await canConnect(server.connectionFor(role)))) continue
    const verifier = owner.escapeLiteral(scramVerifier(password))
    await owner.query(`ALTER ROLE ${roleNames[role]} LOGIN PASSWORD ${verifier}`)
  }
}

async function canConnect(config: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    const refused = error instanceof pg.DatabaseError && error.code?.startsWith('28') === true
    if (refused) return false
    throw error
  } finally {
    await client.end()
  }
}
