import type { PoolClient } from 'pg'
import type { Actor, RequestIdentity } from './actor.ts'
import { beginRequest } from './begin-request.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'
import { StatementBatch } from './statement-batch.ts'

/** A query that is built but not sent yet. */
export interface Statement<Result> {
  execute(): Promise<Result>
}

type Results<Statements extends readonly Statement<unknown>[]> = {
  -readonly [Index in keyof Statements]: Awaited<ReturnType<Statements[Index]['execute']>>
}

/**
 * begin_request and the statements in one flush. The statements cannot depend on each other, nor on who is asking: until
 * the function has run, row-level security shows nothing.
 */
export async function readAsActor<const Statements extends readonly Statement<unknown>[]>(
  client: PoolClient,
  request: RequestIdentity,
  build: (db: Sql) => Statements,
): Promise<{ actor: Actor; results: Results<Statements> }> {
  const batch = new StatementBatch()
  const { db, collectInto } = collectorOn(client)
  const actor = beginRequest(batch, request)
  const results = collectInto(batch, () => all(build(db)))
  client.query(batch)
  const [found, read] = await Promise.all([actor, results])
  return { actor: found, results: read }
}

function all<const Statements extends readonly Statement<unknown>[]>(
  statements: Statements,
): Promise<Results<Statements>>
function all(statements: readonly Statement<unknown>[]): Promise<unknown[]> {
  return Promise.all(statements.map((statement) => statement.execute()))
}

interface Collector {
  readonly db: Sql
  collectInto<T>(batch: StatementBatch, work: () => T): T
}

const collectors = new WeakMap<PoolClient, Collector>()

/** A drizzle whose statements go into a batch instead of onto the line; one per connection, so that it can keep prepared ones. */
function collectorOn(client: PoolClient): Collector {
  const existing = collectors.get(client)
  if (existing !== undefined) return existing
  let open: StatementBatch | undefined
  const add: StatementBatch['add'] = (config, values) =>
    open?.add(config, values) ?? Promise.reject(new Error('A statement was built outside its read.'))
  const collecting: PoolClient = Object.create(client, { query: { value: add } })
  const made: Collector = {
    db: drizzleOn(collecting),
    collectInto(batch, work) {
      open = batch
      try {
        return work()
      } finally {
        open = undefined
      }
    },
  }
  collectors.set(client, made)
  return made
}
