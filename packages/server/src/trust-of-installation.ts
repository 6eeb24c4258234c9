import { asOwnerOf } from './existing-installation.ts'
import type { TrustView } from './features/trust/trust.presenter.ts'
import {
  addInstallationTrust,
  type InstallationAdded,
  type InstallationAddition,
  listInstallationTrust,
  withdrawInstallationTrust,
} from './features/trust/usecases/operate-trust.ts'
import type { Place } from './installation-backup.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
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

const inInstallation = <T>(place: Place, work: (owner: Owner) => Promise<T>): Promise<T> =>
  asOwnerOf(place, work).catch((error: unknown) => {
    throw error instanceof Problem ? new TrustNotChanged(error.kind.title) : error
  })
