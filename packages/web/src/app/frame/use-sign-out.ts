import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { signOut } from '../../lib/api/session.ts'

/** Ends the session and forgets on this page what only its person may see. */
export function useSignOut() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const drafts = useDraftDesk()
  return useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      await router.navigate({ to: '/masuk' })
      drafts.clear()
      queryClient.clear()
    },
  })
}
