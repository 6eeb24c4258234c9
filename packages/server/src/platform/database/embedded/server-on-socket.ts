import { type DatabaseServer, roleNames } from '../database-server.ts'

const userNames = { ...roleNames, owner: 'undagi_migrator', keeper: 'postgres' } as const

/** The logins of an embedded server: whoever may enter the socket's folder needs no password. */
export function serverOnSocket(socketFolder: string, database: string): DatabaseServer {
  return {
    database,
    connectionFor: (role) => ({ host: socketFolder, database, user: userNames[role] }),
    passwordFor: () => null,
    beside: (other) => serverOnSocket(socketFolder, other),
    stop: async () => {},
  }
}
