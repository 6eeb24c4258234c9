import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPersonWithAddress, replacePassword } from './features/session/accounts.repository.ts'
import { findPasswordFault } from './features/session/new-password.ts'
import { hashPassword } from './features/session/password-hash.ts'
import { installationSecret } from './installation.ts'
import type { Place } from './installation-backup.ts'
import { openServer } from './open-server.ts'
import { operatorTrail } from './platform/audit/request-trail.ts'
import type { Sql } from './platform/database/drizzle-on.ts'
import { migrate } from './platform/database/migrate.ts'
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
  { dataFolder, databaseUrl }: Place,
): Promise<void> {
  await refuseBadPassword(password, email)
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres'))) {
    throw new PasswordNotReset(
      `Tidak ada instalasi Undagi di ${dataFolder}. Sebutkan folder datanya dengan --data.`,
    )
  }
  const passwordHash = await hashPassword(password)
  const server = await openServer({
    dataFolder,
    databaseUrl,
    secret: installationSecret(dataFolder, 'secret'),
  })
  try {
    await migrate(server)
    const address = email.trim().toLowerCase()
    const trail = operatorTrail('resetPassword', { email: address })
    const operation = { institutions: [], at: new Date(), trail }
    const isReset = await transactionAsOperator(server.connectionFor('owner'), operation, (db) =>
      signOutWithNewPassword(db, address, passwordHash),
    )
    if (!isReset) throw new PasswordNotReset(`Tidak ada akun dengan surel ${address} di instalasi ini.`)
  } finally {
    await server.stop()
  }
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
