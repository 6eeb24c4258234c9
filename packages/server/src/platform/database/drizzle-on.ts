import { drizzle, type NodePgClient, type NodePgDatabase } from 'drizzle-orm/node-postgres'

/** Typed queries on one connection or pool. */
export type Sql = NodePgDatabase

const known = new WeakMap<NodePgClient, Sql>()

/** A connection of the pool serves many requests: its drizzle is made once. */
export function drizzleOn(client: NodePgClient): Sql {
  const existing = known.get(client)
  if (existing !== undefined) return existing
  const made = drizzle({ client })
  known.set(client, made)
  return made
}
