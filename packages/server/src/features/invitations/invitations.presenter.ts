import type { z } from '@hono/zod-openapi'
import { invitationStateAt } from './invitation-state.ts'
import type { Invitation } from './invitations.repository.ts'
import type { invitationLinkSchema, invitationSchema } from './invitations.schemas.ts'
import type { LinkedInvitation } from './links.repository.ts'

export type InvitationView = z.infer<typeof invitationSchema>
export type LinkView = z.infer<typeof invitationLinkSchema>

export function presentInvitation(invitation: Invitation, at: Date): InvitationView {
  const { id, name, email, roles, unitId, unitName, memberFrom, memberTo, createdByName } = invitation
  return {
    ...{ id, name, email, roles, createdByName },
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
    validFrom: toText(memberFrom),
    validTo: toText(memberTo),
    state: invitationStateAt(invitation, at),
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    acceptedAt: toText(invitation.acceptedAt),
    revokedAt: toText(invitation.revokedAt),
  }
}

/** A link that has done its work, or is too old, says whom to ask and nothing about the invited person. */
export function presentLink(
  { institution, invitedBy, ...invitation }: LinkedInvitation,
  state: LinkView['state'],
): LinkView {
  const { name, email, roles, unitName, memberFrom, memberTo, expiresAt, hasAccount } = invitation
  const offer = {
    ...{ name, email, roles, unitName, hasAccount },
    validFrom: toText(memberFrom),
    validTo: toText(memberTo),
    expiresAt: expiresAt.toISOString(),
  }
  return { state, institution, invitedBy, offer: state === 'open' ? offer : null }
}

const toText = (instant: Date | null) => instant?.toISOString() ?? null
