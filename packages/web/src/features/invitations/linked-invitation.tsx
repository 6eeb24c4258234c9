import { useQuery } from '@tanstack/react-query'
import type { InvitationLink, Session } from '../../lib/api/contract.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { AcceptForm } from './accept-form.tsx'
import { ClosedInvitation } from './closed-invitation.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import { OfferHead } from './offer-head.tsx'
import { OtherAccount } from './other-account.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { WaitingInvitation } from './waiting-invitation.tsx'

interface LinkedInvitationProps {
  readonly token: string
  readonly link: InvitationLink
  readonly onAccepted: (session: Session) => void
  readonly onSignedOut: () => void
  /** Something changed since the page was opened: the invitation is read again. */
  readonly onStale: () => void
}

/** Which step is the next depends on who is signed in here and on whether the address has an account. */
export function LinkedInvitation({ token, link, onAccepted, onSignedOut, onStale }: LinkedInvitationProps) {
  const session = useQuery(sessionQuery)
  const { offer } = link
  if (offer === null) return <ClosedInvitation link={link} />
  if (session.isPending) return <WaitingInvitation />
  const step = { token, offer, onAccepted, onStale }
  const current = session.error ? undefined : session.data
  if (current && current.person.email !== offer.email)
    return (
      <>
        <OfferHead link={link} offer={offer} />
        <OtherAccount
          session={current}
          email={offer.email}
          onSignedOut={async () => {
            onSignedOut()
            await session.refetch()
          }}
        />
      </>
    )
  return (
    <>
      <OfferHead link={link} offer={offer} />
      {current ? <AcceptForm session={current} {...step} /> : null}
      {!current && offer.hasAccount ? <SignInForm {...step} /> : null}
      {!current && !offer.hasAccount ? <NewAccountForm {...step} /> : null}
    </>
  )
}
