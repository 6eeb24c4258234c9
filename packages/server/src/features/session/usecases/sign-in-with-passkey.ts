import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { findAccountOfUser, holdAccount } from '../accounts.repository.ts'
import { challengeKey } from '../attempt-rules.ts'
import { countAttempt } from '../attempts.repository.ts'
import { findOwnerOfPasskey, findPasskey, type PasskeyRow, usePasskey } from '../passkeys.repository.ts'
import { type passkeyProofSchema, readTransports } from '../passkeys.schemas.ts'
import type { RelyingParty } from '../relying-party.ts'
import { createSecretToken } from '../secret-token.ts'
import { passkeyRefused, ticketNotValid, tooManyAttempts } from '../session.errors.ts'
import { insertTicket, takeTicket } from '../tickets.repository.ts'
import { refuseProof } from '../write-event.ts'
import { openSession, presentOpened, type SignedIn, type SignInContext } from './enter.ts'

const minutesForTheCeremony = 5
const loadWebAuthn = () => import('@simplewebauthn/server')

/** Names nobody: the device shows its person the keys it has for this place. */
export async function askForPasskey(
  { relyingParty }: { relyingParty: RelyingParty },
  context: SignInContext,
) {
  const { database, request, clientAddress } = context
  const retryAfterSeconds = await countAttempt(database.signin, [challengeKey(clientAddress)], request.at)
  if (retryAfterSeconds !== null) throw tooManyAttempts({ retryAfterSeconds })
  const challenge = createSecretToken()
  const ticket = await insertTicket(database.signin, {
    ...{ purpose: 'passkey_sign_in', userId: null, payload: challenge },
    ...{ at: request.at, minutes: minutesForTheCeremony },
  })
  // Nobody has done anything yet: what follows from it is an entry.
  request.trail?.leaveOut()
  return { ticket, options: { challenge, rpId: relyingParty.id, userVerification: 'required' as const } }
}

type Proof = z.infer<typeof passkeyProofSchema> & { readonly relyingParty: RelyingParty }

/** The device has it and its person has unlocked it: two factors in one step. */
export async function signInWithPasskey(proof: Proof, context: SignInContext): Promise<SignedIn> {
  const { database, request } = context
  const { at } = request
  const holding = { token: proof.ticket, purpose: 'passkey_sign_in', at } as const
  const taken = await takeTicket(database.signin, holding)
  if (taken === undefined) throw refuseProof(ticketNotValid(), context)
  const opened = await database.signin.transaction(async (db) => {
    const userId = await proveKey(db, proof, { challenge: taken.payload, at })
    const account = userId === undefined ? undefined : await findAccountOfUser(db, userId)
    return account && openSession(db, { account, method: 'passkey' }, context)
  })
  if (opened === undefined) throw refuseProof(passkeyRefused(), context)
  return presentOpened(opened, context)
}

/** Whose key it is; undefined: it proves nothing. The counter moves in the same transaction, so that a copy is noticed. */
async function proveKey(
  db: Sql,
  { credential, relyingParty }: Proof,
  { challenge, at }: { readonly challenge: string; readonly at: Date },
): Promise<string | undefined> {
  const userId = await findOwnerOfPasskey(db, credential.id)
  if (userId === undefined) return undefined
  await holdAccount(db, userId, 'share')
  // While it waited somebody may have taken it off.
  const key = await findPasskey(db, credential.id)
  if (key === undefined) return undefined
  const { verifyAuthenticationResponse } = await loadWebAuthn()
  const verified = await verifyAuthenticationResponse({
    response: credential,
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    credential: toCredential(key),
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  await usePasskey(db, { id: key.id, counter: verified.authenticationInfo.newCounter, at })
  return key.userId
}

const toCredential = ({ id, publicKey, counter, transports }: PasskeyRow) => ({
  id,
  publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
  counter,
  transports: readTransports(transports),
})
