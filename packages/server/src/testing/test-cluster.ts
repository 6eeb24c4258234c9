import type { ClientConfig } from 'pg'
import { z } from 'zod'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { serverOnSocket } from '../platform/database/embedded/server-on-socket.ts'
import { serverFromUrl } from '../platform/database/server-from-url.ts'

/** The PostgreSQL of a test run, as plain data that goes from the global set-up to the test files. */
export const testCluster = z.union([
  z.object({ socketFolder: z.string() }),
  z.object({ superuserUrl: z.string(), ownerUrl: z.string(), secret: z.string() }),
])
export type TestCluster = z.infer<typeof testCluster>

export const template = 'undagi_test_template'

export function databaseOn(cluster: TestCluster, database: string): DatabaseServer {
  if ('socketFolder' in cluster) return serverOnSocket(cluster.socketFolder, database)
  return serverFromUrl(inDatabase(cluster.ownerUrl, database), cluster.secret)
}

/** Creates databases and sees through policies; nothing that a test is about. */
export function superuserOn(cluster: TestCluster, database: string): ClientConfig {
  if ('socketFolder' in cluster) return { host: cluster.socketFolder, user: 'postgres', database }
  return { connectionString: inDatabase(cluster.superuserUrl, database) }
}

function inDatabase(url: string, database: string): string {
  const target = new URL(url)
  target.pathname = `/${database}`
  return target.href
}
