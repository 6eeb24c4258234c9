import { findAccount } from '../accounts.repository.ts'
import {
  enterWithPassword,
  openSession,
  presentOpened,
  type SecondStep,
  type SignedIn,
  type SignInContext,
} from './enter.ts'

async function getAccount(email: string, { database }: SignInContext) {
  const account = await findAccount(database.signin, email)
  if (account === undefined) throw new Error('An account just made is not there')
  return account
}

/** Whoever has just chosen the password need not type it again. */
export async function enterNewAccount(email: string, context: SignInContext): Promise<SignedIn | SecondStep> {
  return enterWithPassword(await getAccount(email, context), context)
}

/** The founder of an installation, in which no role asks for anything yet. */
export async function enterAsFounder(email: string, context: SignInContext): Promise<SignedIn> {
  const account = await getAccount(email, context)
  const opened = await context.database.signin.transaction((db) =>
    openSession(db, { account, method: 'password' }, context),
  )
  return presentOpened(opened, context)
}
