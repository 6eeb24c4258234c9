import { Trans } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { SignInPage } from '../../features/session/sign-in-page.tsx'
import { useEnter } from '../use-enter.ts'

const route = getRouteApi('/masuk')

export function SignInRoute() {
  const { kembali, alasan } = route.useSearch()
  const enter = useEnter()
  return (
    <SignInPage
      forgotten={
        <Link to="/lupa-sandi">
          <Trans>Lupa kata sandi?</Trans>
        </Link>
      }
      sessionEnded={alasan === 'sesi-berakhir'}
      onSignedIn={(session) => enter(session, kembali ?? '/')}
    />
  )
}
