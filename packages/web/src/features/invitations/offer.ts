import type { ReactNode } from 'react'
import type { InvitationLink, SecondStep, Session } from '../../lib/api/contract.ts'

/** What an open invitation holds out. */
export type Offer = NonNullable<InvitationLink['offer']>

/** How a second step of signing in looks: it belongs to the door, not to the invitation. */
export type RenderSecondStep = (given: {
  readonly step: SecondStep
  readonly onSignedIn: (session: Session) => void
  readonly onRestart: () => void
}) => ReactNode

export interface StepProps {
  readonly token: string
  readonly offer: Offer
  readonly onAccepted: (answer: Session | SecondStep) => void
  readonly onStale: () => void
}
