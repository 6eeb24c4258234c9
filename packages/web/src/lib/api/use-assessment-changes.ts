import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { assessmentKey } from './assessment.ts'
import { changedOf } from './changed-of.ts'
import { followChanges } from './follow-changes.ts'
import { gatherChanges } from './gather-changes.ts'
import { sessionQuery } from './session.ts'

/** How much of an assessment somebody reads: all of it, the stages judged from outside alone, or nothing. */
type Reading = 'all' | 'stages' | 'nothing'

/** Whatever a colleague changes in this assessment is asked for again at once, on every page that shows it. */
export function useAssessmentChanges(assessmentId: string, reading: Reading): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (reading === 'nothing') return
    const queryKey = assessmentKey(assessmentId)
    const page = gatherChanges({
      askEverything: () => {
        void queryClient.invalidateQueries({ queryKey })
        void queryClient.invalidateQueries({ queryKey: ['overview'] })
      },
      askIndicator: (code) => {
        void queryClient.invalidateQueries({ queryKey: [...queryKey, 'indicator', code] })
        void queryClient.invalidateQueries({ queryKey: [...queryKey, 'history', code] })
      },
    })
    const hangUp = followChanges({
      address: `/api/assessments/${assessmentId}${reading === 'all' ? '' : '/stages'}/events`,
      onChange: (data) => page.hear(data === undefined ? 'everything' : changedOf(data)),
      // a stream that is refused outright does not say why; the session does
      onRefused: () => {
        void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
        void queryClient.invalidateQueries({ queryKey })
      },
    })
    return () => {
      hangUp()
      page.stop()
    }
  }, [assessmentId, reading, queryClient])
}
