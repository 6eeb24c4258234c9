import type { DatabaseServer } from './platform/database/database-server.ts'
import { serverFromUrl } from './platform/database/server-from-url.ts'

/** The PostgreSQL of this installation: the one given, or our own in the data folder. */
export async function openServer(options: {
  dataFolder: string
  databaseUrl: string | undefined
  secret: string
}): Promise<DatabaseServer> {
  const { dataFolder, databaseUrl, secret } = options
  if (databaseUrl !== undefined) return serverFromUrl(databaseUrl, secret)
  const { startEmbeddedPostgres } = await import('./platform/database/embedded/start-embedded-postgres.ts')
  return startEmbeddedPostgres(dataFolder)
}
