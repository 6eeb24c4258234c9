import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InvitationLink, SecondStep, Session } from '../../lib/api/contract.ts'
import { isSecondStep, sessionQuery } from '../../lib/api/session.ts'
import { AcceptForm } from './accept-form.tsx'
import { ClosedInvitation } from './closed-invitation.tsx'
import { NewAccountForm } from './new-account-form.tsx'
import type { RenderSecondStep } from './offer.ts'
import { OfferHead } from './offer-head.tsx'
import { OtherAccount } from './other-account.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { WaitingInvitation } from './waiting-invitation.tsx'

interface LinkedInvitationProps {
  readonly token: string
  readonly link: InvitationLink
  readonly onAccepted: (session: Session) => void
  readonly onSignedOut: () => void
  readonly renderSecondStep: RenderSecondStep
  /** Something changed since the page was opened: the invitation is read again. */
  readonly onStale: () => void
}

/** Which step is the next depends on who is signed in here and on whether the address has an account. */
export function LinkedInvitation(props: LinkedInvitationProps) {
  const { token, link, onAccepted, onSignedOut, onStale } = props
  const session = useQuery(sessionQuery)
  const [second, setSecond] = useState<SecondStep>()
  const { offer } = link
  if (offer === null) return <ClosedInvitation link={link} />
  if (session.isPending) return <WaitingInvitation />
  if (second)
    return (
      <>
        <OfferHead link={link} offer={offer} />
        {props.renderSecondStep({
          step: second,
          // whoever had an account is signed in now and has not accepted yet
          onSignedIn: (entered) =>
            offer.hasAccount ? void session.refetch().then(() => setSecond(undefined)) : onAccepted(entered),
          onRestart: () => setSecond(undefined),
        })}
      </>
    )
  const taken = (answer: Session | SecondStep) =>
    isSecondStep(answer) ? setSecond(answer) : onAccepted(answer)
  const step = { token, offer, onAccepted: taken, onStale }
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
