import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isNotFound } from '../../lib/api/client.ts'
import type { Session } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Logo } from '../../ui/logo.tsx'
import { invitationLinkQuery } from './api/invitation-link.ts'
import styles from './invitation-page.module.css'
import { InvitationTrouble } from './invitation-trouble.tsx'
import { LinkedInvitation } from './linked-invitation.tsx'
import type { RenderSecondStep } from './offer.ts'
import { WaitingInvitation } from './waiting-invitation.tsx'

interface InvitationPageProps {
  readonly token: string
  /** With the slug of the institution that one has just joined. */
  readonly onEntered: (session: Session, slug: string) => void
  readonly onSignedOut: () => void
  readonly renderSecondStep: RenderSecondStep
  readonly footer: ReactNode
}

/** For somebody who has never seen Undagi: who invites to what, and one step to take. */
export function InvitationPage(props: InvitationPageProps) {
  const { token, onEntered, onSignedOut, renderSecondStep, footer } = props
  const { t } = useLingui()
  const { data: link, error, refetch } = useQuery(invitationLinkQuery(token))
  // a silent line later on does not take away what is being typed
  const hasTrouble = error !== null && (!link || isNotFound(error))
  usePageTitle(t`Undangan`)
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div className={styles.logo}>
          <Logo size={28} />
          <span>Undagi</span>
        </div>
        {hasTrouble ? <InvitationTrouble error={error} onRetry={() => void refetch()} /> : null}
        {link && !hasTrouble ? (
          <LinkedInvitation
            {...{ token, link, onSignedOut, renderSecondStep }}
            onAccepted={(session) => onEntered(session, link.institution.slug)}
            onStale={() => void refetch()}
          />
        ) : null}
        {!link && !error ? <WaitingInvitation /> : null}
      </main>
      <footer className={styles.footer}>{footer}</footer>
    </div>
  )
}
