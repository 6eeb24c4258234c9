import { useSuspenseQuery } from '@tanstack/react-query'
import { ProfilePage } from '../../features/account/profile-page.tsx'
import { TokensLinkPanel } from '../../features/api-tokens/own/tokens-link-panel.tsx'
import { sessionQuery } from '../../lib/api/session.ts'
import { useMay } from '../../lib/use-may.ts'
import { useSignedOut } from '../frame/use-sign-out.ts'
import { usePlace } from '../use-place.ts'

export function ProfileRoute() {
  const { institution, round } = usePlace()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const may = useMay(institution.id)
  const leave = useSignedOut()
  return (
    <ProfilePage
      slug={institution.slug}
      session={session}
      timeZone={round?.timeZone ?? institution.timeZone}
      onSignedOut={() => void leave()}
      below={may('keep_own_tokens') ? <TokensLinkPanel slug={institution.slug} /> : null}
    />
  )
}
