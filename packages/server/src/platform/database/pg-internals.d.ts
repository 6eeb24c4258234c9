// What `statement-batch.ts` relies on in pg 8.23 beyond its published types: how a client hands the server's answers to the
// query they belong to. The batch's own tests fail when a new version of pg changes it.
import 'pg'

declare module 'pg' {
  interface Connection {
    /** Names of prepared statements that were sent but not yet confirmed. */
    submittedNamedStatements: Record<string, string | undefined>
  }

  interface QueryConfig {
    /** `extended`: parse, bind, execute, also without values. */
    queryMode?: 'extended'
  }

  interface Query {
    name?: string
    text?: string
    handleRowDescription(message: unknown): void
    handleDataRow(message: unknown): void
    handleCommandComplete(message: unknown, connection: Connection): void
    handleReadyForQuery(connection: Connection): void
    handleError(error: Error, connection: Connection): void
  }
}
