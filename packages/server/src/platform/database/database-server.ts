import type { ClientConfig } from 'pg'

/**
 * Who connects: `owner` migrates and operates, `app` serves requests behind row-level security, `signin` keeps passwords,
 * `backup` reads everything and changes nothing, `keeper` makes, renames and drops whole databases.
 */
export type DatabaseRole = 'owner' | 'app' | 'signin' | 'backup' | 'keeper'

/** A PostgreSQL to work with: the embedded one or the one behind DATABASE_URL. */
export interface DatabaseServer {
  /** The name of the database that holds the data. */
  readonly database: string
  connectionFor(role: DatabaseRole): ClientConfig
  /** How the login of a role is protected; null: by the socket's folder alone (embedded). */
  passwordFor(role: DatabaseRole): string | null
  /** Another database of the same server, with the same roles; stopping it is left to this one. */
  beside(database: string): DatabaseServer
  /** Lets go of the server; an embedded one ends with its last user. */
  stop(): Promise<void>
}

export const roleNames = { app: 'undagi_app', signin: 'undagi_signin', backup: 'undagi_backup' } as const
