import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDraftDesk } from '../features/assessments/drafts/use-draft.ts'
import type { Session } from '../lib/api/contract.ts'
import { sessionQuery } from '../lib/api/session.ts'

/** What happens when a person has just come in, whichever door it was. */
export function useEnter() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const drafts = useDraftDesk()
  return (session: Session, address: string) => {
    // what somebody else saw on this device is forgotten before the first page of this person
    queryClient.clear()
    queryClient.setQueryData(sessionQuery.queryKey, session)
    // texts of the session before go on their way, if they are this person's; another person's wait on the device
    void drafts.seat(session.person.id).then(() => drafts.retry())
    router.history.push(address)
  }
}
