import {
  ensureStrongPassword,
  enterNewAccount,
  hashPassword,
  insertAccount,
  readSession,
  type SecondStep,
  type SessionView,
  type SignedIn,
  writeEvent,
} from '../../session/session.usecases.ts'
import { type Acceptance, type Acceptor, decideAcceptance } from '../decide-acceptance.ts'
import { invitationStateAt } from '../invitation-state.ts'
import { hashInvitationToken } from '../invitation-token.ts'
import {
  accountExists,
  invitationAccepted,
  invitationExpired,
  linkNotValid,
  otherAddress,
} from '../invitations.errors.ts'
import { acceptAsActor } from '../invitations.repository.ts'
import { type LinkedInvitation, takeUpInvitation, tellOfAcceptance } from '../links.repository.ts'
import { tellGiver } from '../tell-giver.ts'
import { type LinkContext, openLink } from './open-link.ts'

interface NewAccount {
  readonly name: string
  readonly password: string
}

const refusals = {
  expired: invitationExpired,
  accepted: invitationAccepted,
  account_exists: accountExists,
  other_address: otherAddress,
} satisfies Record<Exclude<Acceptance, 'granted'>, unknown>

/** Makes the account and the memberships together or not at all, and signs the person in. */
export async function acceptAsNewcomer(
  { token, newAccount: { name, password } }: { token: string; newAccount: NewAccount },
  context: LinkContext,
): Promise<SignedIn | SecondStep> {
  const { database, request } = context
  const invitation = await openLink(token, context)
  ensureGranted(invitation, { kind: 'newcomer' }, request.at)
  const { email } = invitation
  await ensureStrongPassword({ password, person: { name, email }, path: '/newAccount/password' })
  const passwordHash = await hashPassword(password)
  await database.signin.transaction(async (db) => {
    if (!(await insertAccount(db, { name, email, passwordHash }))) throw accountExists()
    const taking = { tokenHash: hashInvitationToken(token), email, name, at: request.at }
    if (!(await takeUpInvitation(db, taking))) throw linkNotValid()
    if (request.trail !== undefined) await tellOfAcceptance(db, taking.tokenHash, request.trail)
    await writeEvent(db, { kind: 'account_made', account: { name, email } }, context)
  })
  tellGiver(hashInvitationToken(token), context)
  return enterNewAccount(email, context)
}

/** Under the account of this session; its own name and password stay. */
export async function acceptAsSignedIn(token: string, context: LinkContext): Promise<SessionView> {
  const { database, request } = context
  const invitation = await openLink(token, context)
  const { person } = await readSession(context)
  request.trail?.isAbout({ email: person.email })
  ensureGranted(invitation, { kind: 'signed_in', email: person.email }, request.at)
  const tokenHash = hashInvitationToken(token)
  await database.asActor(request, async ({ db }) => {
    if (!(await acceptAsActor(db, tokenHash))) throw invitationAccepted()
    if (request.trail !== undefined) await tellOfAcceptance(db, tokenHash, request.trail)
  })
  tellGiver(tokenHash, context)
  return readSession(context)
}

function ensureGranted(invitation: LinkedInvitation, acceptor: Acceptor, at: Date): void {
  const state = invitationStateAt(invitation, at)
  if (state === 'revoked') throw linkNotValid()
  const acceptance = decideAcceptance({ ...invitation, state }, acceptor)
  if (acceptance !== 'granted') throw refusals[acceptance]()
}
