import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { SignInPage } from '../../features/session/sign-in-page.tsx'
import type { Session } from '../../lib/api/contract.ts'
import { sessionQuery } from '../../lib/api/session.ts'

const route = getRouteApi('/masuk')

export function SignInRoute() {
  const { kembali, alasan } = route.useSearch()
  const queryClient = useQueryClient()
  const router = useRouter()
  const drafts = useDraftDesk()

  const enter = (session: Session) => {
    // what somebody else saw on this device is forgotten before the first page of this person
    queryClient.clear()
    queryClient.setQueryData(sessionQuery.queryKey, session)
    // texts of the session before go on their way, if they are this person's; another person's wait on the device
    void drafts.seat(session.person.id).then(() => drafts.retry())
    router.history.push(kembali ?? '/')
  }
  return <SignInPage sessionEnded={alasan === 'sesi-berakhir'} onSignedIn={enter} />
}
