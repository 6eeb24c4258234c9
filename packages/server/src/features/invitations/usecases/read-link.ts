import { invitationStateAt } from '../invitation-state.ts'
import { linkNotValid } from '../invitations.errors.ts'
import { type LinkView, presentLink } from '../invitations.presenter.ts'
import { type LinkContext, openLink } from './open-link.ts'

export async function readLink(token: string, context: LinkContext): Promise<LinkView> {
  const invitation = await openLink(token, context)
  const state = invitationStateAt(invitation, context.request.at)
  if (state === 'revoked') throw linkNotValid()
  return presentLink(invitation, state)
}
