import type { z } from '@hono/zod-openapi'
import { SessionNotValid } from '../../../platform/database/actor.ts'
import { notify } from '../../../platform/events/announce.ts'
import { deviceOf } from '../../../platform/http/device-of.ts'
import { sessionTopic } from '../../../topics.ts'
import { revokeTokensOfSelf } from '../../api-tokens/usecases/revoke-token.ts'
import type { passwordChangeSchema } from '../account.schemas.ts'
import { holdAccount, needsSecondFactor, type SignInAccount, updatePassword } from '../accounts.repository.ts'
import { reauthenticationKey } from '../attempt-rules.ts'
import { forgiveAttempt } from '../attempts.repository.ts'
import { ensureStrongPassword } from '../new-password.ts'
import { selectPasskeys } from '../passkeys.repository.ts'
import { hashPassword, matchesPassword } from '../password-hash.ts'
import { findAttempts, forgetAttempts } from '../refused-attempts.repository.ts'
import { readFactors } from '../second-factor.repository.ts'
import { wrongPassword } from '../session.errors.ts'
import {
  deleteSessionOf,
  deleteSessionsOf,
  findMethod,
  forgetDevices,
  selectSessions,
} from '../sessions.repository.ts'
import { tellOwner } from '../tell-owner.ts'
import { deleteTicketsOf } from '../tickets.repository.ts'
import { refuseProof, writeEvent } from '../write-event.ts'
import { presentOpened, putSession, type SignedIn, type SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'
import { admit } from './sign-in.ts'

/** Before what protects the account changes, whoever sits there proves to be its owner. */
export async function proveOwner(
  account: SignInAccount,
  password: string,
  context: SignInContext,
): Promise<void> {
  const keys = [reauthenticationKey(account.userId)]
  await admit(keys, context)
  if (!(await matchesPassword(password, account.passwordHash))) throw refuseProof(wrongPassword(), context)
  await forgiveAttempt(context.database.signin, keys)
}

/** Whoever is signed in under the old password is out at once, also with a copy of this very session: a new one takes its place. */
export async function changePassword(
  { currentPassword, newPassword, revokeTokens = false }: z.infer<typeof passwordChangeSchema>,
  context: SignInContext,
): Promise<SignedIn> {
  const { database, request } = context
  const { account, personId } = await getSelf(context)
  await proveOwner(account, currentPassword, context)
  await ensureStrongPassword({ password: newPassword, person: account, path: '/newPassword' })
  // Before: should the change fail, the tokens are gone and the person asks again; the other way round they would seem to be gone.
  if (revokeTokens) await revokeTokensOfSelf(context)
  const passwordHash = await hashPassword(newPassword)
  const { userId } = account
  const opened = await database.signin.transaction(async (db) => {
    await holdAccount(db, userId, 'update')
    const method = await findMethod(db, request.token)
    // It was ended while the new password was judged.
    if (method === undefined) throw new SessionNotValid()
    await updatePassword(db, { userId, passwordHash, at: request.at })
    await forgetDevices(db, userId)
    await forgetAttempts(db, userId)
    const sessionsEnded = (await deleteSessionsOf(db, userId)) - 1
    // A link to a new password that is still under way is worth nothing any more, and neither is a half sign-in.
    for (const purpose of ['password_reset', 'second_factor', 'enrolment'] as const)
      await deleteTicketsOf(db, userId, purpose)
    const renewed = await putSession(db, { account, method }, context)
    await writeEvent(db, { kind: 'password_changed', account, sessionsEnded }, context)
    return renewed
  })
  await notify(database.signin, sessionTopic(personId))
  tellOwner('password_changed', account, context)
  return presentOpened(opened, context)
}

export async function listSessions(context: SignInContext) {
  const { database, request } = context
  const { account } = await getSelf(context)
  const found = await selectSessions(database.signin, account.userId, request.at)
  return found.map(({ id, token, clientAddress, userAgent, method, createdAt, lastSeenAt }) => {
    const { browser, system } = deviceOf(userAgent ?? '')
    return {
      ...{ id, isCurrent: token === request.token, browser, system, clientAddress, method },
      ...{ createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
    }
  })
}

/** Ended at once, with the pages that are open in it. One that is gone, or another's, is no session of theirs: nothing happens. */
export async function revokeSession(sessionId: string, context: SignInContext): Promise<void> {
  const { database } = context
  const { account, personId } = await getSelf(context)
  await database.signin.transaction(async (db) => {
    if (!(await deleteSessionOf(db, account.userId, sessionId))) return
    await writeEvent(db, { kind: 'session_revoked', account }, context)
  })
  await notify(database.signin, sessionTopic(personId))
}

/** Everywhere, here too. */
export async function signOutEverywhere(context: SignInContext): Promise<void> {
  const { database } = context
  const { account, personId } = await getSelf(context)
  await database.signin.transaction(async (db) => {
    const sessionsEnded = await deleteSessionsOf(db, account.userId)
    await writeEvent(db, { kind: 'all_sessions_revoked', account, sessionsEnded }, context)
  })
  await notify(database.signin, sessionTopic(personId))
}

export async function readSecurity(context: SignInContext) {
  const { database, request } = context
  const { account } = await getSelf(context)
  const { totpSince, recoveryCodesLeft } = await readFactors(database.signin, account.userId)
  const passkeys = await selectPasskeys(database.signin, account.userId)
  const attempts = await findAttempts(database.signin, account.userId, request.at)
  return {
    secondFactorRequired: await needsSecondFactor(database.signin, account.email, request.at),
    totpSince: totpSince?.toISOString() ?? null,
    recoveryCodesLeft,
    attempts: attempts
      ? {
          since: attempts.since.toISOString(),
          lastAt: attempts.lastAt.toISOString(),
          network: attempts.network,
        }
      : null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      ...{ id, name, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null },
    })),
  }
}
