import { networkOf } from '../../platform/http/network-of.ts'
import type { SignInAccount } from './accounts.repository.ts'
import type { CountedKey } from './attempt-rules.ts'
import { isKeptWaiting, noteAttempts } from './refused-attempts.repository.ts'
import { tellOwner } from './tell-owner.ts'
import type { SignInContext } from './usecases/enter.ts'

/** What was tried: a password, or, by somebody who knows it already, the second step. */
type Tried = 'passwords_tried' | 'codes_tried'

interface Failed {
  readonly account: SignInAccount
  readonly keys: readonly CountedKey[]
  readonly tried: Tried
}

/**
 * After an attempt that failed or had to wait: where there were too many of them on this account, its owner is told, on the own page and,
 * once a day, by letter. Nobody waits for it, so that the time of the answer tells nothing about who has an account.
 */
export function tellOfAttempts({ account, keys, tried }: Failed, context: SignInContext): void {
  const { database, request, letters, clientAddress } = context
  const { userId } = account
  const { at } = request
  letters.later(async () => {
    if (!(await isKeptWaiting(database.signin, keys, at))) return
    const network = networkOf(clientAddress)
    if (await noteAttempts(database.signin, { userId, at, network })) tellOwner(tried, account, context)
  })
}
