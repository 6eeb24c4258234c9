import { findAccountOfUser, holdAccount } from '../accounts.repository.ts'
import { secondFactorKeys } from '../attempt-rules.ts'
import { forgiveAttempt } from '../attempts.repository.ts'
import { takeCode } from '../second-step.ts'
import { ticketNotValid, wrongCode } from '../session.errors.ts'
import { tellOfAttempts } from '../tell-of-attempts.ts'
import { failTicket, findTicket, takeTicket } from '../tickets.repository.ts'
import { refuseProof } from '../write-event.ts'
import { openSession, presentOpened, type SignedIn, type SignInContext } from './enter.ts'
import { admit } from './sign-in.ts'

/** The second step of signing in: with the ticket of the first, a code that nobody has used. */
export async function proveSecondFactor(
  { ticket: token, code }: { readonly ticket: string; readonly code: string },
  context: SignInContext,
): Promise<SignedIn> {
  const { database, request } = context
  const { at } = request
  const holding = { token, purpose: 'second_factor', at } as const
  const held = await findTicket(database.signin, holding)
  const account = held?.userId == null ? undefined : await findAccountOfUser(database.signin, held.userId)
  if (account === undefined) throw refuseProof(ticketNotValid(), context)
  const keys = secondFactorKeys(account.userId, context.clientAddress)
  const failed = { account, keys, tried: 'codes_tried' } as const
  await admit(keys, context, failed)
  const opened = await database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'share')
    const method = await takeCode(db, { userId: account.userId, code, at }, context)
    if (method === undefined) return undefined
    // Whoever comes second with the same ticket gets nothing, whatever the code.
    if ((await takeTicket(db, holding)) === undefined) throw refuseProof(ticketNotValid(), context, account)
    return openSession(db, { account, method }, context)
  })
  if (opened === undefined) {
    await failTicket(database.signin, token)
    tellOfAttempts(failed, context)
    throw refuseProof(wrongCode(), context, account)
  }
  await forgiveAttempt(database.signin, keys)
  return presentOpened(opened, context)
}
