import { createHmac } from 'node:crypto'
import type { DatabaseRole, DatabaseServer } from './database-server.ts'
import { roleNames } from './database-server.ts'

/**
 * A server PostgreSQL. The URL is the owner's; the other two roles get a password derived from the secret, so that
 * several processes with the same secret agree without keeping anything.
 */
export function serverFromUrl(url: string, secret: string): DatabaseServer {
  const passwordFor = (role: DatabaseRole) =>
    role === 'owner'
      ? null
      : createHmac('sha256', secret).update(`undagi:database:${role}`).digest('base64url')

  return {
    passwordFor,
    connectionFor(role) {
      if (role === 'owner') return { connectionString: url }
      // As parameters, because an address without a host (a socket) has no place for them before it.
      const target = new URL(url)
      target.username = ''
      target.password = ''
      target.searchParams.set('user', roleNames[role])
      target.searchParams.set('password', passwordFor(role) ?? '')
      return { connectionString: target.href }
    },
    stop: async () => {},
  }
}
