import type { ClientConfig } from 'pg'

/** Who connects: `owner` migrates and operates, `app` serves requests behind row-level security, `signin` keeps passwords. */
export type DatabaseRole = 'owner' | 'app' | 'signin'

/** A PostgreSQL to work with: the embedded one or the one behind DATABASE_URL. */
export interface DatabaseServer {
  connectionFor(role: DatabaseRole): ClientConfig
  /** How the login of a role is protected; null: by the socket's folder alone (embedded). */
  passwordFor(role: DatabaseRole): string | null
  /** Lets go of the server; an embedded one ends with its last user. */
  stop(): Promise<void>
}

export const roleNames = { app: 'undagi_app', signin: 'undagi_signin' } as const
