import { findAccount } from '../accounts.repository.ts'
import { type CountedKey, keysOf } from '../attempt-rules.ts'
import { countAttempt, forgiveAttempt } from '../attempts.repository.ts'
import { matchesPassword } from '../password-hash.ts'
import { tooManyAttempts, wrongCredentials } from '../session.errors.ts'
import { isKnownDevice } from '../sessions.repository.ts'
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
  await admit(keys, context)
  if (!(await matchesPassword(password, account?.passwordHash)) || account === undefined) {
    throw wrongCredentials()
  }
  await forgiveAttempt(database.signin, keys)
  return enterWithPassword(account, context)
}

async function knownDeviceOf(userId: string, { database, device }: SignInContext) {
  if (device === undefined) return undefined
  return (await isKnownDevice(database.signin, userId, device)) ? device : undefined
}

/** Throws where too many were made; the attempt is counted before it is judged. */
export async function admit(
  keys: readonly CountedKey[],
  { database, request }: Pick<SignInContext, 'database' | 'request'>,
): Promise<void> {
  const retryAfterSeconds = await countAttempt(database.signin, keys, request.at)
  if (retryAfterSeconds !== null) throw tooManyAttempts({ retryAfterSeconds })
}
