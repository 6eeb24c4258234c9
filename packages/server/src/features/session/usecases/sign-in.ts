import { findAccount } from '../accounts.repository.ts'
import { type CountedKey, keysOf } from '../attempt-rules.ts'
import { countAttempt, forgiveAttempt } from '../attempts.repository.ts'
import { matchesPassword } from '../password-hash.ts'
import { tooManyAttempts, wrongCredentials } from '../session.errors.ts'
import { isKnownDevice } from '../sessions.repository.ts'
import { tellOfAttempts } from '../tell-of-attempts.ts'
import { enterWithPassword, type SecondStep, type SignedIn, type SignInContext } from './enter.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

export async function signIn(
  { email: written, password }: Credentials,
  context: SignInContext,
): Promise<SignedIn | SecondStep> {
  const { database } = context
  const email = written.toLowerCase()
  context.request.trail?.isAbout({ email })
  const account = await findAccount(database.signin, email)
  const keys = keysOf({
    email,
    clientAddress: context.clientAddress,
    knownDevice: account && (await knownDeviceOf(account.userId, context)),
  })
  const failed = account && { account, keys, tried: 'passwords_tried' as const }
  await admit(keys, context, failed)
  if (!(await matchesPassword(password, account?.passwordHash)) || account === undefined) {
    if (failed) tellOfAttempts(failed, context)
    throw wrongCredentials()
  }
  await forgiveAttempt(database.signin, keys)
  return enterWithPassword(account, context)
}

async function knownDeviceOf(userId: string, { database, device }: SignInContext) {
  if (device === undefined) return undefined
  return (await isKnownDevice(database.signin, userId, device)) ? device : undefined
}

/** Throws where too many were made, and tells whose account was tried; the attempt is counted before it is judged. */
export async function admit(
  keys: readonly CountedKey[],
  context: SignInContext,
  failed?: Parameters<typeof tellOfAttempts>[0],
): Promise<void> {
  const { database, request } = context
  const retryAfterSeconds = await countAttempt(database.signin, keys, request.at)
  if (retryAfterSeconds === null) return
  if (failed !== undefined) tellOfAttempts(failed, context)
  throw tooManyAttempts({ retryAfterSeconds })
}
