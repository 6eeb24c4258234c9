import type { InvitationState } from './invitation-state.ts'

/** Who holds the link: somebody who would make an account now, or the person who is signed in. */
export type Acceptor = { readonly kind: 'newcomer' } | { readonly kind: 'signed_in'; readonly email: string }

interface Offer {
  readonly state: Exclude<InvitationState, 'revoked'>
  readonly email: string
  /** Of that address. Its password is nobody else's to set. */
  readonly hasAccount: boolean
}

export type Acceptance = 'granted' | 'expired' | 'accepted' | 'account_exists' | 'other_address'

/** An open invitation is for one address: for its account, or, while it has none, for whoever holds the link. */
export function decideAcceptance(offer: Offer, acceptor: Acceptor): Acceptance {
  if (offer.state !== 'open') return offer.state
  if (acceptor.kind === 'newcomer') return offer.hasAccount ? 'account_exists' : 'granted'
  return acceptor.email === offer.email ? 'granted' : 'other_address'
}
