import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { signOut } from '../../lib/api/session.ts'

/** Ends the session and forgets on this page what only its person may see. Where the server did not hear it, one stays: see SignOutFailed. */
export function useSignOut() {
  const leave = useSignedOut()
  return useMutation({ mutationFn: signOut, onSuccess: leave })
}

/** The session has ended: to the door, and nothing of its person stays on this page. */
export function useSignedOut(): () => Promise<void> {
  const queryClient = useQueryClient()
  const router = useRouter()
  const drafts = useDraftDesk()
  return async () => {
    await router.navigate({ to: '/masuk' })
    drafts.clear()
    queryClient.clear()
  }
}
