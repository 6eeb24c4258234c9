import { createHmac } from 'node:crypto'
import pg from 'pg'
import type { DatabaseRole, DatabaseServer } from './database-server.ts'
import { roleNames } from './database-server.ts'

/**
 * A server PostgreSQL. The URL is the owner's; the other roles get a password derived from the secret, so that
 * several processes with the same secret agree without keeping anything.
 */
export function serverFromUrl(url: string, secret: string): DatabaseServer {
  const passwordFor = (role: DatabaseRole) =>
    isOwner(role) ? null : createHmac('sha256', secret).update(`undagi:database:${role}`).digest('base64url')

  return {
    get database() {
      return new pg.Client({ connectionString: url }).database ?? ''
    },
    passwordFor,
    connectionFor(role) {
      if (isOwner(role)) return { connectionString: url }
      // As parameters, because an address without a host (a socket) has no place for them before it.
      const target = new URL(url)
      target.username = ''
      target.password = ''
      target.searchParams.set('user', roleNames[role])
      target.searchParams.set('password', passwordFor(role) ?? '')
      return { connectionString: target.href }
    },
    beside(database) {
      const target = new URL(url)
      target.pathname = `/${encodeURIComponent(database)}`
      return serverFromUrl(target.href, secret)
    },
    stop: async () => {},
  }
}

/** On a server one role owns the database and, with CREATEDB, keeps it. */
function isOwner(role: DatabaseRole): role is 'owner' | 'keeper' {
  return role === 'owner' || role === 'keeper'
}
