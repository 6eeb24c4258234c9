import type { Invitation } from '../../../lib/api/contract.ts'
import type { InvitationKind, PeopleFilter } from '../people-filter.ts'

const statesOf: Readonly<Record<InvitationKind, readonly Invitation['state'][]>> = {
  // an expired one still waits for somebody: the administrator, who renews it
  menunggu: ['open', 'expired'],
  diterima: ['accepted'],
  dicabut: ['revoked'],
  semua: ['open', 'expired', 'accepted', 'revoked'],
}

export function filterInvitations(
  invitations: readonly Invitation[],
  { undangan = 'menunggu' }: PeopleFilter,
): Invitation[] {
  return invitations.filter(({ state }) => statesOf[undangan].includes(state))
}
