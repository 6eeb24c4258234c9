import { getRouteApi } from '@tanstack/react-router'
import { SignInPage } from '../../features/session/sign-in-page.tsx'
import { useEnter } from '../use-enter.ts'

const route = getRouteApi('/masuk')

export function SignInRoute() {
  const { kembali, alasan } = route.useSearch()
  const enter = useEnter()
  return (
    <SignInPage
      sessionEnded={alasan === 'sesi-berakhir'}
      onSignedIn={(session) => enter(session, kembali ?? '/')}
    />
  )
}
