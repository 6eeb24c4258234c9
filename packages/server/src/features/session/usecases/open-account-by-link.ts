import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { findAccount, insertAccount } from '../accounts.repository.ts'
import { hashPassword } from '../password-hash.ts'
import { createSecretToken } from '../secret-token.ts'
import { insertTicket } from '../tickets.repository.ts'

const daysForTheLink = 7

/**
 * An account whose password nobody knows, for the operator of the server; whoever opens `/sandi-baru#…` with the secret that comes back chooses it.
 * The address must not have one yet.
 */
export async function openAccountByLink(
  db: Sql,
  { name, email, at }: { readonly name: string; readonly email: string; readonly at: Date },
): Promise<string> {
  await insertAccount(db, { name, email, passwordHash: await hashPassword(createSecretToken()) })
  const account = await findAccount(db, email)
  if (account === undefined) throw new Error('An account just made is not there')
  const minutes = daysForTheLink * 24 * 60
  return insertTicket(db, { purpose: 'password_reset', userId: account.userId, at, minutes })
}

/** Undefined: nobody signs in with this address. */
export async function findAccountName(db: Sql, email: string): Promise<string | undefined> {
  return (await findAccount(db, email))?.name
}
