import { missingInstallation, type Place, withServer } from './installation-backup.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import { migrate } from './platform/database/migrate.ts'

/** Nothing was changed; the message says why. */
class NoInstallation extends Error {
  override readonly name = 'NoInstallation'
}

/**
 * What an operator's command does as owner of the database, brought up to date, whether the server of the installation runs or not.
 */
export async function asOwnerOf<T>(
  place: Place,
  work: (owner: ReturnType<DatabaseServer['connectionFor']>) => Promise<T>,
): Promise<T> {
  const missing = missingInstallation(place)
  if (missing !== undefined) throw new NoInstallation(missing)
  return withServer(place, async (server) => {
    await migrate(server)
    return work(server.connectionFor('owner'))
  })
}
