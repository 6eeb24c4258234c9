import { holdAccount } from '../accounts.repository.ts'
import { secondFactorKeys } from '../attempt-rules.ts'
import { forgiveAttempt } from '../attempts.repository.ts'
import { createRecoveryCodes } from '../recovery-codes.ts'
import { deleteTotp, readFactors, replaceRecoveryCodes } from '../second-factor.repository.ts'
import { secondFactorMissing } from '../session.errors.ts'
import { tellOwner } from '../tell-owner.ts'
import { writeEvent } from '../write-event.ts'
import { confirmOfferedTotp, offerTotp, type TotpOffer } from './enrol-totp.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'
import { proveOwner } from './own-account.ts'
import { admit } from './sign-in.ts'

export async function startTotp(password: string, context: SignInContext): Promise<TotpOffer> {
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  return offerTotp(account, context)
}

export async function confirmTotp(code: string, context: SignInContext): Promise<string[]> {
  const { database } = context
  const { account } = await getSelf(context)
  const keys = secondFactorKeys(account.userId, context.clientAddress)
  await admit(keys, context)
  const codes = await database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    return confirmOfferedTotp(db, { account, code }, context)
  })
  await forgiveAttempt(database.signin, keys)
  tellOwner('second_factor_added', account, context)
  return codes
}

/** A role that asks for one leads the person to a new one at the next sign-in. */
export async function removeTotp(password: string, context: SignInContext): Promise<void> {
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  await context.database.signin.transaction(async (db) => {
    await deleteTotp(db, account.userId)
    await writeEvent(db, { kind: 'second_factor_removed', account }, context)
  })
  tellOwner('second_factor_removed', account, context)
}

/** The ones before are worth nothing from now on. */
export async function renewRecoveryCodes(password: string, context: SignInContext): Promise<string[]> {
  const { database, request } = context
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  const codes = createRecoveryCodes()
  await database.signin.transaction(async (db) => {
    if ((await readFactors(db, account.userId)).totpSince === null) throw secondFactorMissing()
    await replaceRecoveryCodes(db, { userId: account.userId, codes, at: request.at })
    await writeEvent(db, { kind: 'recovery_codes_renewed', account }, context)
  })
  tellOwner('recovery_codes_renewed', account, context)
  return codes
}
