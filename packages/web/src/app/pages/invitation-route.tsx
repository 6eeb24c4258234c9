import { getRouteApi } from '@tanstack/react-router'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { InvitationPage } from '../../features/invitations/invitation-page.tsx'
import { LanguageLink } from '../../ui/language-link.tsx'
import { useEnter } from '../use-enter.ts'

const route = getRouteApi('/undangan/$token')

export function InvitationRoute() {
  const { token } = route.useParams()
  const enter = useEnter()
  const drafts = useDraftDesk()
  return (
    <InvitationPage
      key={token}
      token={token}
      onEntered={(session, slug) => enter(session, `/${slug}`)}
      onSignedOut={() => drafts.clear()}
      footer={<LanguageLink />}
    />
  )
}
