import { asOwnerOf } from './existing-installation.ts'
import { findAccount, findPersonWithAddress, holdAccount } from './features/session/accounts.repository.ts'
import { deleteFactors } from './features/session/second-factor.repository.ts'
import { deleteSessionsOf } from './features/session/sessions.repository.ts'
import type { Place } from './installation-backup.ts'
import { operatorTrail } from './platform/audit/request-trail.ts'
import { transactionAsOperator } from './platform/database/operation.ts'
import { notify } from './platform/events/announce.ts'
import { sessionTopic } from './topics.ts'

/** Nothing was changed; the message says why. */
class FactorNotReleased extends Error {
  override readonly name = 'FactorNotReleased'
}

/**
 * For whoever has the server in hand and a person whose devices are lost: everything beside the password goes, and everybody under
 * the account is signed out. Who needs a second factor is led to a new one at the next sign-in.
 */
export async function releaseSecondFactor(
  { email }: { readonly email: string },
  place: Place,
): Promise<void> {
  const address = email.trim().toLowerCase()
  const trail = operatorTrail('releaseSecondFactor', { email: address })
  const operation = { institutions: [], at: new Date(), trail }
  await asOwnerOf(place, (owner) =>
    transactionAsOperator(owner, operation, async (db) => {
      const account = await findAccount(db, address)
      if (account === undefined)
        throw new FactorNotReleased(`Tidak ada akun dengan surel ${address} di instalasi ini.`)
      await holdAccount(db, account.userId, 'update')
      await deleteFactors(db, account.userId)
      await deleteSessionsOf(db, account.userId)
      const personId = await findPersonWithAddress(db, address)
      if (personId !== undefined) await notify(db, sessionTopic(personId))
    }),
  )
}
