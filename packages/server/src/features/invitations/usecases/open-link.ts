import type { SignInContext } from '../../session/session.usecases.ts'
import { hashInvitationToken } from '../invitation-token.ts'
import { linkNotValid, tooManyWrongLinks } from '../invitations.errors.ts'
import { addWrongLink, countWrongLinks, findByLink, type LinkedInvitation } from '../links.repository.ts'

/** A whole office may sit behind one address, and links break when they are copied by hand. */
const wrongLinksPerMinute = 30
const windowMs = 60_000

export type LinkContext = SignInContext

/** The invitation behind a link. Wrong links count per address, revoked ones like those that never were. */
export async function openLink(
  token: string,
  { database, request, clientAddress }: LinkContext,
): Promise<LinkedInvitation> {
  const attempts = { address: clientAddress, at: request.at, windowMs }
  const wrong = await countWrongLinks(database.signin, attempts)
  if (wrong !== undefined && wrong.count >= wrongLinksPerMinute) {
    const waitMs = wrong.since + windowMs - request.at.getTime()
    throw tooManyWrongLinks({ retryAfterSeconds: Math.ceil(waitMs / 1000) })
  }
  const invitation = await findByLink(database.signin, hashInvitationToken(token))
  if (invitation !== undefined) return invitation
  await addWrongLink(database.signin, attempts)
  throw linkNotValid()
}
