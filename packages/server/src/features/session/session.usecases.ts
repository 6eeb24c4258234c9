import type { Sql } from '../../platform/database/drizzle-on.ts'
import { claimFirstAccount, insertAccount } from './accounts.repository.ts'

export interface FirstAccount {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** False: somebody can sign in already, and nothing was made. */
export async function createFirstAccount(db: Sql, account: FirstAccount): Promise<boolean> {
  if (!(await claimFirstAccount(db))) return false
  await insertAccount(db, account)
  return true
}

/** For features that make an account in a transaction of their own and sign the person in afterwards. */
export { hasAccount, insertAccount } from './accounts.repository.ts'
export { ensureStrongPassword } from './new-password.ts'
export { hashPassword } from './password-hash.ts'
export { tooManyAttempts, weakPassword, wrongPassword } from './session.errors.ts'
export type { SessionView } from './session.presenter.ts'
export { tellOwner } from './tell-owner.ts'
export type { SecondStep, SignedIn, SignInContext } from './usecases/enter.ts'
export { enterAsFounder, enterNewAccount } from './usecases/enter-new-account.ts'
export { getSelf } from './usecases/get-self.ts'
export { proveOwner } from './usecases/own-account.ts'
export { readSession } from './usecases/read-session.ts'
export { signIn } from './usecases/sign-in.ts'
export { writeEvent } from './write-event.ts'
