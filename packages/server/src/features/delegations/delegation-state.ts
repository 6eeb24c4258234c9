import { invitationStateAt } from '../invitations/usecases/invite-to-help.ts'

export const delegationStates = [
  'running',
  'upcoming',
  'waiting',
  'invitation_over',
  'lapsed',
  'ended',
  'withdrawn',
] as const

export type DelegationState = (typeof delegationStates)[number]

interface Moments {
  readonly validFrom: Date
  readonly validTo: Date
  readonly withdrawnAt: Date | null
  /** Null until somebody has accepted the invitation. */
  readonly delegateId: string | null
  readonly invitation: Parameters<typeof invitationStateAt>[0] | null
}

/** What happened to it comes before how old it is. `lends`: whether its giver still holds what it gives. */
export function delegationStateAt(
  { validFrom, validTo, withdrawnAt, delegateId, invitation }: Moments,
  { at, lends }: { readonly at: Date; readonly lends: boolean },
): DelegationState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (at >= validTo) return 'ended'
  if (!lends) return 'lapsed'
  if (delegateId === null)
    return invitation !== null && invitationStateAt(invitation, at) === 'open' ? 'waiting' : 'invitation_over'
  return at < validFrom ? 'upcoming' : 'running'
}
