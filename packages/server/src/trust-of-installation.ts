import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TrustView } from './features/trust/trust.presenter.ts'
import {
  addInstallationTrust,
  type InstallationAdded,
  type InstallationAddition,
  listInstallationTrust,
  withdrawInstallationTrust,
} from './features/trust/usecases/operate-trust.ts'
import { installationSecret } from './installation.ts'
import type { Place } from './installation-backup.ts'
import { openServer } from './open-server.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import { migrate } from './platform/database/migrate.ts'
import { Problem } from './platform/http/problem.ts'

/** Nothing was changed; the message says why. */
class TrustNotChanged extends Error {
  override readonly name = 'TrustNotChanged'
}

type Owner = ReturnType<DatabaseServer['connectionFor']>

/** On whose word every institution of an installation believes signatures, whether its server is running or not. */
export const listTrustOf = (place: Place): Promise<TrustView> =>
  inInstallation(place, (owner) => listInstallationTrust(owner, new Date()))

export const addTrustTo = (
  place: Place,
  wanted: Omit<InstallationAddition, 'at'>,
): Promise<InstallationAdded> =>
  inInstallation(place, (owner) => addInstallationTrust(owner, { ...wanted, at: new Date() }))

export const withdrawTrustFrom = (
  place: Place,
  wanted: { readonly sha256: string; readonly reason: string },
): Promise<void> =>
  inInstallation(place, (owner) => withdrawInstallationTrust(owner, { ...wanted, at: new Date() }))

async function inInstallation<T>({ dataFolder, databaseUrl }: Place, work: (owner: Owner) => Promise<T>) {
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres'))) {
    throw new TrustNotChanged(
      `Tidak ada instalasi Undagi di ${dataFolder}. Sebutkan folder datanya dengan --data.`,
    )
  }
  const secret = installationSecret(dataFolder, 'secret')
  const server = await openServer({ dataFolder, databaseUrl, secret })
  try {
    await migrate(server)
    return await work(server.connectionFor('owner'))
  } catch (error) {
    throw error instanceof Problem ? new TrustNotChanged(error.kind.title) : error
  } finally {
    await server.stop()
  }
}
