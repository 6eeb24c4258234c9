import { Trans } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { IdentityReturnPage } from '../../features/session/identity-return-page.tsx'
import { useEnter } from '../use-enter.ts'

const route = getRouteApi('/masuk/instansi')

export function IdentityReturnRoute() {
  const { arrivedWith } = route.useRouteContext()
  const navigate = useNavigate()
  const enter = useEnter()
  return (
    <IdentityReturnPage
      query={arrivedWith}
      back={
        <Link to="/masuk">
          <Trans>Kembali ke halaman masuk</Trans>
        </Link>
      }
      onSignedIn={(session) => enter(session, '/')}
      onRestart={() => void navigate({ to: '/masuk' })}
    />
  )
}
