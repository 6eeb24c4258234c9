import { invitationStateAt } from '../invitations/usecases/invite-to-help.ts'

export const delegationStates = [
  'running',
  'upcoming',
  'waiting',
  'invitation_over',
  'lapsed',
  'helper_gone',
  'needs_second_factor',
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

interface Now {
  readonly at: Date
  /** Whether its giver still holds what it gives, and may give it to this helper. */
  readonly lends: boolean
  /** Whether the helper still works there, or was invited to help, and has not become one who judges the institution. */
  readonly helperMayHelp: boolean
  /** It would lend, if the helper had proved a second factor. */
  readonly awaitsSecondFactor: boolean
}

/** What happened to it comes before how old it is. */
export function delegationStateAt(
  { validFrom, validTo, withdrawnAt, delegateId, invitation }: Moments,
  { at, lends, helperMayHelp, awaitsSecondFactor }: Now,
): DelegationState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (at >= validTo) return 'ended'
  if (!helperMayHelp) return 'helper_gone'
  if (!lends && !awaitsSecondFactor) return 'lapsed'
  if (delegateId === null)
    return invitation !== null && invitationStateAt(invitation, at) === 'open' ? 'waiting' : 'invitation_over'
  if (!lends) return 'needs_second_factor'
  return at < validFrom ? 'upcoming' : 'running'
}
