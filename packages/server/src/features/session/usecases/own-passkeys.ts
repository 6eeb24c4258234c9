import type { z } from '@hono/zod-openapi'
import { holdAccount } from '../accounts.repository.ts'
import { deletePasskey, insertPasskey, selectPasskeys } from '../passkeys.repository.ts'
import { type newPasskeySchema, readTransports } from '../passkeys.schemas.ts'
import type { RelyingParty } from '../relying-party.ts'
import { createSecretToken } from '../secret-token.ts'
import { passkeyRefused, ticketNotValid } from '../session.errors.ts'
import { tellOwner } from '../tell-owner.ts'
import { insertTicket, takeTicket } from '../tickets.repository.ts'
import { refuseProof, writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'
import { proveOwner } from './own-account.ts'

const minutesForTheCeremony = 5
/** EdDSA, ES256, RS256, the dearest first. */
const algorithms = [-8, -7, -257]
/** The device finds it without a name, and gives it to nobody but its person. */
const unlockedByItsPerson = {
  residentKey: 'required',
  requireResidentKey: true,
  userVerification: 'required',
} as const
/** Loaded when the first key is used: it brings the formats of a dozen makers. */
const loadWebAuthn = () => import('@simplewebauthn/server')

/** What the browser asks the device for a new key. */
export async function offerPasskey(
  { password, relyingParty }: { readonly password: string; readonly relyingParty: RelyingParty },
  context: SignInContext,
) {
  const { database, request } = context
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  const held = await selectPasskeys(database.signin, account.userId)
  const challenge = createSecretToken()
  const ticket = await insertTicket(database.signin, {
    ...{ purpose: 'passkey_registration', userId: account.userId, payload: challenge },
    ...{ at: request.at, minutes: minutesForTheCeremony },
  })
  const isKey = { type: 'public-key' } as const
  return {
    ticket,
    options: {
      challenge,
      rp: { id: relyingParty.id, name: 'Undagi' },
      user: {
        id: Buffer.from(account.userId).toString('base64url'),
        ...{ name: account.email, displayName: account.name },
      },
      pubKeyCredParams: algorithms.map((alg) => ({ ...isKey, alg })),
      excludeCredentials: held.map(({ id, transports }) => ({
        ...{ ...isKey, id, transports: readTransports(transports) },
      })),
      authenticatorSelection: unlockedByItsPerson,
    },
  }
}

type NewPasskey = z.infer<typeof newPasskeySchema> & { readonly relyingParty: RelyingParty }

export async function addPasskey(
  { ticket, name, credential, relyingParty }: NewPasskey,
  context: SignInContext,
): Promise<void> {
  const { database, request } = context
  const { at } = request
  const { account } = await getSelf(context)
  const holding = { token: ticket, purpose: 'passkey_registration', at } as const
  // Taken whatever comes of it: a challenge is asked once.
  const taken = await takeTicket(database.signin, holding)
  if (taken?.userId !== account.userId) throw refuseProof(ticketNotValid(), context)
  const { verifyRegistrationResponse } = await loadWebAuthn()
  const verified = await verifyRegistrationResponse({
    response: credential,
    expectedChallenge: taken.payload,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
  }).catch(() => undefined)
  if (!verified?.verified) throw refuseProof(passkeyRefused(), context)
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  await database.signin.transaction(async (db) => {
    const isNew = await insertPasskey(db, {
      ...{ id, userId: account.userId, name, counter, transports: [...transports], createdAt: at },
      publicKey: Buffer.from(publicKey).toString('base64url'),
    })
    if (!isNew) throw passkeyRefused()
    await writeEvent(db, { kind: 'passkey_added', account }, context)
  })
  tellOwner('passkey_added', account, context)
}

export async function removePasskey(
  { passkeyId, password }: { readonly passkeyId: string; readonly password: string },
  context: SignInContext,
): Promise<void> {
  const { database } = context
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  const isRemoved = await database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    if (!(await deletePasskey(db, account.userId, passkeyId))) return false
    await writeEvent(db, { kind: 'passkey_removed', account }, context)
    return true
  })
  if (isRemoved) tellOwner('passkey_removed', account, context)
}
