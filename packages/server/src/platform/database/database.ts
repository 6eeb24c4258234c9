import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Actor, RequestIdentity } from './actor.ts'
import { readAsActor, type Statement } from './actor-read.ts'
import { askReadiness } from './ask-readiness.ts'
import type { DatabaseServer } from './database-server.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'
import { type Listener, openListener, type Subscription } from './notifications.ts'
import { type Operation, transactionAsOperator } from './operation.ts'
import { type Ending, recordEntry } from './record-entry.ts'
import { transactionAsActor } from './transaction.ts'

export interface DatabaseOptions {
  readonly poolSize?: number
  readonly statementTimeoutMs?: number
  /** Called after a broken listening line has come back: notifications in between are lost. */
  readonly onNotificationGap?: () => void
}

/** Whoever asks whether we are ready asks again soon. */
const longestWaitMs = 2_000

/** A migrated database, open for work. */
export type Database = ReturnType<typeof openDatabase>

export function openDatabase(server: DatabaseServer, options: DatabaseOptions = {}) {
  const { poolSize = 16, statementTimeoutMs = 10_000, onNotificationGap = () => {} } = options
  const limits = {
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'undagi',
  }
  const asApp = { ...server.connectionFor('app'), ...limits, pipeline: true }
  // Writes wait for the disk while they commit. Reads have connections of their own, so that they never queue behind that.
  const writers = new pg.Pool({ ...asApp, max: Math.ceil(poolSize / 2) })
  const readers = new pg.Pool({ ...asApp, max: Math.ceil(poolSize / 2) })
  const signin = new pg.Pool({ ...server.connectionFor('signin'), ...limits, max: 8 })
  for (const pool of [writers, readers, signin]) surviveBrokenConnections(pool)
  const listener: Listener = openListener(
    { ...server.connectionFor('app'), keepAlive: true },
    onNotificationGap,
  )

  return {
    /** Whether work can be done just now; false also where the answer does not come in time. */
    async isReady(): Promise<boolean> {
      const asked = withClient(readers, askReadiness).catch(() => false)
      return Promise.race([asked, sleep(longestWaitMs, false, { ref: false })])
    },

    /** How many connections there are, and how many wait for one. */
    connections: () =>
      Object.entries({ writers, readers, signin }).map(([pool, { totalCount, idleCount, waitingCount }]) => ({
        ...{ pool, open: totalCount, idle: idleCount, waiting: waitingCount },
      })),

    /** One transaction as the person behind the session; SessionNotValid when there is none. */
    async asActor<T>(
      request: RequestIdentity,
      work: (session: { db: Sql; actor: Actor }) => Promise<T>,
    ): Promise<T> {
      return withClient(writers, (client) => transactionAsActor(client, request, work))
    },

    /** Independent reads as the person behind the session, in a single round trip. */
    async read<const Statements extends readonly Statement<unknown>[]>(
      request: RequestIdentity,
      statements: (db: Sql) => Statements,
    ) {
      return withClient(readers, (client) => readAsActor(client, request, statements))
    },

    /** The entry of a request that no transaction wrote. */
    async recordEntry(request: RequestIdentity, ending: Ending): Promise<void> {
      return withClient(writers, (client) => recordEntry(client, request, ending))
    },

    /** Outside any session, as the owner, bound to the institutions named: example data, editions, the first account. */
    async asOperator<T>(operation: Operation, work: (db: Sql) => Promise<T>): Promise<T> {
      return transactionAsOperator(server.connectionFor('owner'), operation, work)
    },

    /** The sign-in tables, for better-auth alone. */
    signin: drizzleOn(signin),

    async listen(channel: string, handler: (payload: string) => void): Promise<Subscription> {
      return listener.listen(channel, handler)
    },

    async close(): Promise<void> {
      await Promise.all([listener.close(), writers.end(), readers.end(), signin.end()])
    },
  }
}

/** A connection that breaks is replaced, and a query on it fails; without listeners the event would end the process. */
function surviveBrokenConnections(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    // A connection that is still inside a transaction must not serve the next request.
    client.release(client.getTransactionStatus() !== 'I')
  }
}
