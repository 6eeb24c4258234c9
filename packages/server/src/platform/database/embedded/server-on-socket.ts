import { type DatabaseServer, roleNames } from '../database-server.ts'

/** The logins of an embedded server: whoever may enter the socket's folder needs no password. */
export function serverOnSocket(socketFolder: string, database: string): Omit<DatabaseServer, 'stop'> {
  return {
    connectionFor: (role) => ({
      host: socketFolder,
      database,
      user: role === 'owner' ? 'undagi_migrator' : roleNames[role],
    }),
    passwordFor: () => null,
  }
}
