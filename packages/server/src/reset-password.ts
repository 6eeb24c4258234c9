import { asOwnerOf } from './existing-installation.ts'
import { findPersonWithAddress, replacePassword } from './features/session/accounts.repository.ts'
import { findPasswordFault } from './features/session/new-password.ts'
import { hashPassword } from './features/session/password-hash.ts'
import type { Place } from './installation-backup.ts'
import { operatorTrail } from './platform/audit/request-trail.ts'
import type { Sql } from './platform/database/drizzle-on.ts'
import { transactionAsOperator } from './platform/database/operation.ts'
import { notify } from './platform/events/announce.ts'
import { sessionTopic } from './topics.ts'

/** Nothing was changed; the message says why. */
class PasswordNotReset extends Error {
  override readonly name = 'PasswordNotReset'
}

/** For whoever has the server in hand and a person who forgot: a new password, and everybody under it signed out. */
export async function resetPassword(
  { email, password }: { readonly email: string; readonly password: string },
  place: Place,
): Promise<void> {
  await refuseBadPassword(password, email)
  const passwordHash = await hashPassword(password)
  const address = email.trim().toLowerCase()
  const trail = operatorTrail('resetPassword', { email: address })
  const operation = { institutions: [], at: new Date(), trail }
  const isReset = await asOwnerOf(place, (owner) =>
    transactionAsOperator(owner, operation, (db) => signOutWithNewPassword(db, address, passwordHash)),
  )
  if (!isReset) throw new PasswordNotReset(`Tidak ada akun dengan surel ${address} di instalasi ini.`)
}

/** Pages that are open under the address hear it at the commit, and stop listening. */
async function signOutWithNewPassword(db: Sql, address: string, passwordHash: string): Promise<boolean> {
  if (!(await replacePassword(db, address, passwordHash))) return false
  const personId = await findPersonWithAddress(db, address)
  if (personId !== undefined) await notify(db, sessionTopic(personId))
  return true
}

async function refuseBadPassword(password: string, email: string): Promise<void> {
  const fault = await findPasswordFault(password, { name: '', email })
  if (fault !== undefined) throw new PasswordNotReset(fault)
}
