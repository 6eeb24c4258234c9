export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

interface Moments {
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
}

/** What happened to an invitation comes before how old it is. */
export function invitationStateAt({ expiresAt, acceptedAt, revokedAt }: Moments, at: Date): InvitationState {
  if (acceptedAt !== null) return 'accepted'
  if (revokedAt !== null) return 'revoked'
  return at < expiresAt ? 'open' : 'expired'
}

const daysOpen = 14
const dayMs = 24 * 60 * 60 * 1000

/** Two weeks, or less where the role that is offered ends sooner. */
export function expiryOf({ memberTo, at }: { memberTo: Date | null; at: Date }): Date {
  const inTwoWeeks = new Date(at.getTime() + daysOpen * dayMs)
  return memberTo !== null && memberTo < inTwoWeeks ? memberTo : inTwoWeeks
}
