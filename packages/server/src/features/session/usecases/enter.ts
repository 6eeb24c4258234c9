import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import {
  holdAccount,
  needsSecondFactor,
  ownRoleNeedsSecondFactor,
  type SignInAccount,
} from '../accounts.repository.ts'
import { readFactors } from '../second-factor.repository.ts'
import { hashSecretToken } from '../secret-token.ts'
import { wrongCredentials } from '../session.errors.ts'
import type { SessionView } from '../session.presenter.ts'
import { longestSessionSeconds } from '../session-life.ts'
import { deleteSession, insertSession, type SignInMethod } from '../sessions.repository.ts'
import { insertTicket } from '../tickets.repository.ts'
import { type EventContext, writeEvent } from '../write-event.ts'
import { readSession } from './read-session.ts'

export type SignInContext = RequestContext & EventContext

export interface SignedIn {
  readonly session: SessionView
  readonly token: string
  readonly expiresAt: Date
}

/** The password was right, and it is not enough: with the ticket comes the second step. */
export interface SecondStep {
  readonly next: 'second_factor' | 'enrolment'
  readonly ticket: string
  readonly methods: ('totp' | 'recovery_code' | 'passkey')[]
  /** What asks for it where there is none yet. */
  readonly askedBy: 'own_factor' | 'role' | 'delegation'
}

const minutesForTheStep = 10

/** After the password: in, or to the second step. Nobody has a session before all that is asked of them is proved. */
export async function enterWithPassword(
  account: SignInAccount,
  context: SignInContext,
): Promise<SignedIn | SecondStep> {
  const entered = await context.database.signin.transaction(async (db) => {
    // While it was compared somebody may have chosen another: what was right then opens nothing now.
    if ((await holdAccount(db, account.userId, 'share')) !== account.passwordHash) throw wrongCredentials()
    return enterOrAskMore(db, { account, method: 'password' }, context)
  })
  return 'ticket' in entered ? entered : presentOpened(entered, context)
}

/** With what is proved so far: in, or to the second step. While the account is held. */
export async function enterOrAskMore(
  db: Sql,
  { account, method }: Proved,
  context: SignInContext,
): Promise<Opened | SecondStep> {
  const { at } = context.request
  const { userId, email } = account
  const step = nextStep(await readFactors(db, userId), await needsSecondFactor(db, email, at))
  if (step === undefined) return openSession(db, { account, method }, context)
  const ticket = await insertTicket(db, { purpose: step.next, userId, at, minutes: minutesForTheStep })
  await writeEvent(db, { kind: 'second_factor_asked', account, method }, context)
  return { ...step, ticket, askedBy: await askerOf(step, account, { db, at }) }
}

async function askerOf(
  { next }: Pick<SecondStep, 'next'>,
  { email }: SignInAccount,
  { db, at }: { readonly db: Sql; readonly at: Date },
): Promise<SecondStep['askedBy']> {
  if (next === 'second_factor') return 'own_factor'
  return (await ownRoleNeedsSecondFactor(db, email, at)) ? 'role' : 'delegation'
}

/** An application is asked for wherever there is one. A passkey stands beside the password, unless a role asks for more. */
function nextStep(
  { totpSince, recoveryCodesLeft, passkeys }: Awaited<ReturnType<typeof readFactors>>,
  isNeeded: boolean,
): Omit<SecondStep, 'ticket' | 'askedBy'> | undefined {
  const withPasskey = passkeys > 0 ? (['passkey'] as const) : []
  const withCode = recoveryCodesLeft > 0 ? (['recovery_code'] as const) : []
  if (totpSince !== null) return { next: 'second_factor', methods: ['totp', ...withCode, ...withPasskey] }
  if (!isNeeded) return undefined
  return passkeys > 0 ? { next: 'second_factor', methods: ['passkey'] } : { next: 'enrolment', methods: [] }
}

interface Opened {
  readonly token: string
  readonly expiresAt: Date
}

interface Proved {
  readonly account: SignInAccount
  readonly method: SignInMethod
}

/**
 * Everything is proved: the session is made in the transaction that has taken the proof, and while the account is held, so that
 * whoever ends its sessions at this moment ends this one too. The one that the browser had before ends.
 */
export async function openSession(
  db: Sql,
  { account, method }: Proved,
  context: SignInContext,
): Promise<Opened> {
  const { token: before } = context.request
  if (before !== '') await deleteSession(db, before)
  const opened = await putSession(db, { account, method }, context)
  await writeEvent(db, { kind: 'signed_in', account, method }, context)
  return opened
}

/** A session for somebody who has proved to be its owner, and nothing more. */
export async function putSession(
  db: Sql,
  { account, method }: Proved,
  context: SignInContext,
): Promise<Opened> {
  const { request, clientAddress, userAgent, device, sessionKeeper } = context
  const { at } = request
  const token = await insertSession(db, {
    ...{ userId: account.userId, method, at, expiresAt: sessionKeeper.expiryOf(at) },
    ...{ clientAddress, userAgent, device },
  })
  return { token, expiresAt: new Date(at.getTime() + longestSessionSeconds * 1000) }
}

/** Once it is committed. */
export async function presentOpened(opened: Opened, context: SignInContext): Promise<SignedIn> {
  const request = { ...context.request, token: hashSecretToken(opened.token) }
  return { ...opened, session: await readSession({ ...context, request }) }
}
