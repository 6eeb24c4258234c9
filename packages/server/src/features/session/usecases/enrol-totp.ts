import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { findAccountOfUser, holdAccount, type SignInAccount } from '../accounts.repository.ts'
import { secondFactorKeys } from '../attempt-rules.ts'
import { forgiveAttempt } from '../attempts.repository.ts'
import { createRecoveryCodes } from '../recovery-codes.ts'
import {
  confirmTotp,
  findTotp,
  insertPendingTotp,
  replaceRecoveryCodes,
  takeStep,
} from '../second-factor.repository.ts'
import { stepOf } from '../second-step.ts'
import { secondFactorExists, ticketNotValid, wrongCode } from '../session.errors.ts'
import { tellOwner } from '../tell-owner.ts'
import { findTicket, takeTicket } from '../tickets.repository.ts'
import { createTotpSecret, totpUri } from '../totp.ts'
import { refuseProof, writeEvent } from '../write-event.ts'
import { openSession, presentOpened, type SignedIn, type SignInContext } from './enter.ts'
import { admit } from './sign-in.ts'

export interface TotpOffer {
  readonly secret: string
  readonly uri: string
}

/** A secret for the authenticator application; it counts for nothing until its first code has come. */
export async function offerTotp(account: SignInAccount, context: SignInContext): Promise<TotpOffer> {
  const { database, vault, request } = context
  const secret = createTotpSecret()
  const pending = { userId: account.userId, secretSealed: await vault.seal(secret), at: request.at }
  if (!(await insertPendingTotp(database.signin, pending))) throw secondFactorExists()
  return { secret, uri: totpUri(secret, account.email) }
}

/** The first code: from now on it is asked at every sign-in. Gives the recovery codes, this once. */
export async function confirmOfferedTotp(
  db: Sql,
  { account, code }: { account: SignInAccount; code: string },
  context: SignInContext,
): Promise<string[]> {
  const { at } = context.request
  const pending = await findTotp(db, account.userId)
  if (pending === undefined || pending.confirmedAt !== null) throw secondFactorExists()
  const step = await stepOf(code, { sealed: pending.secretSealed, at }, context.vault)
  if (step === undefined || !(await takeStep(db, account.userId, step)))
    throw refuseProof(wrongCode(), context, account)
  const codes = createRecoveryCodes()
  await confirmTotp(db, account.userId, at)
  await replaceRecoveryCodes(db, { userId: account.userId, codes, at })
  await writeEvent(db, { kind: 'second_factor_added', account }, context)
  return codes
}

const holdingOf = (token: string, { request }: SignInContext) =>
  ({ token, purpose: 'enrolment', at: request.at }) as const

async function getEnrolling(token: string, context: SignInContext): Promise<SignInAccount> {
  const held = await findTicket(context.database.signin, holdingOf(token, context))
  const account =
    held?.userId == null ? undefined : await findAccountOfUser(context.database.signin, held.userId)
  if (account === undefined) throw refuseProof(ticketNotValid(), context)
  return account
}

/** For whoever must have a second factor and has none: still without a session. */
export async function offerTotpAtSignIn(token: string, context: SignInContext): Promise<TotpOffer> {
  return offerTotp(await getEnrolling(token, context), context)
}

/** And in. */
export async function confirmTotpAtSignIn(
  { ticket: token, code }: { readonly ticket: string; readonly code: string },
  context: SignInContext,
): Promise<SignedIn & { readonly recoveryCodes: string[] }> {
  const account = await getEnrolling(token, context)
  const keys = secondFactorKeys(account.userId, context.clientAddress)
  await admit(keys, context)
  const { opened, recoveryCodes } = await context.database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    if ((await takeTicket(db, holdingOf(token, context))) === undefined)
      throw refuseProof(ticketNotValid(), context, account)
    const codes = await confirmOfferedTotp(db, { account, code }, context)
    return { opened: await openSession(db, { account, method: 'totp' }, context), recoveryCodes: codes }
  })
  await forgiveAttempt(context.database.signin, keys)
  tellOwner('second_factor_added', account, context)
  return { ...(await presentOpened(opened, context)), recoveryCodes }
}
