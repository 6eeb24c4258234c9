import type { InvitationLink, Session } from '../../lib/api/contract.ts'

/** What an open invitation holds out. */
export type Offer = NonNullable<InvitationLink['offer']>

export interface StepProps {
  readonly token: string
  readonly offer: Offer
  readonly onAccepted: (session: Session) => void
  readonly onStale: () => void
}
