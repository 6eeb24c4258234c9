import { useLocation } from '@tanstack/react-router'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { InvitationPage } from '../../features/invitations/invitation-page.tsx'
import { SecondStepPanel } from '../../features/session/second-step-panel.tsx'
import { LanguageLink } from '../../ui/language-link.tsx'
import { useEnter } from '../use-enter.ts'

/** The browser keeps to itself what stands behind the #: no server and no proxy on the way sees it in an address. */
export function InvitationRoute() {
  const token = useLocation({ select: ({ hash }) => hash })
  const enter = useEnter()
  const drafts = useDraftDesk()
  return (
    <InvitationPage
      key={token}
      token={token}
      onEntered={(session, slug) => enter(session, `/${slug}`)}
      onSignedOut={() => drafts.clear()}
      renderSecondStep={(given) => <SecondStepPanel {...given} />}
      footer={<LanguageLink />}
    />
  )
}
