import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followChanges } from '../../../lib/api/follow-changes.ts'
import { sessionQuery } from '../../../lib/api/session.ts'

/** Whatever changes in the library that this person may see, a finished reading among it, is asked for again at once. */
export function useEvidenceChanges(institutionId: string, isWanted = true): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!isWanted) return
    const askAgain = () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['evidence', institutionId] }),
        queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'offered' }),
      ])
    return followChanges({
      address: `/api/institutions/${institutionId}/evidence/events`,
      onChange: () => void askAgain(),
      // a stream that is refused outright does not say why; the session does
      onRefused: () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    })
  }, [institutionId, isWanted, queryClient])
}
