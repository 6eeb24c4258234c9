import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { askJudged } from './ask-judged.ts'
import { assessmentKey } from './assessment.ts'
import { changedOf } from './changed-of.ts'
import { contributionsKey } from './contributions-key.ts'
import { followChanges } from './follow-changes.ts'
import { gatherChanges } from './gather-changes.ts'
import { sessionQuery } from './session.ts'

/** How much of an assessment somebody reads: all of it, the stages judged from outside alone, what their unit is asked, or nothing. */
type Reading = 'all' | 'stages' | 'unit' | 'nothing'

const channels = { all: 'events', stages: 'stages/events', unit: 'own-contributions/events' }

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
      askJudged: (code) => void askJudged(queryClient, { assessmentId, code }),
    })
    const asked = [...contributionsKey(assessmentId)]
    const units = gatherChanges({
      askEverything: () => {
        void queryClient.invalidateQueries({ queryKey: asked })
        // until when it is, whoever is asked reads too
        void queryClient.invalidateQueries({ queryKey: [...queryKey, 'calendar'] })
        void queryClient.invalidateQueries({ queryKey: ['overview'] })
      },
      askIndicator: (code) => void queryClient.invalidateQueries({ queryKey: [...asked, 'indicator', code] }),
      askJudged: () => {},
    })
    const hangUp = followChanges({
      address: `/api/assessments/${assessmentId}/${channels[reading]}`,
      onChange: (data) => {
        const changed = data === undefined ? 'everything' : changedOf(data)
        page.hear(changed)
        // nobody may have told of them meanwhile; and where it stands, and a lock, say what can be asked and answered
        if (changed === 'everything') units.hear('everything')
      },
      onContributions: (data) => units.hear(changedOf(data)),
      // a stream that is refused outright does not say why; the session does
      onRefused: () => {
        void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
        void queryClient.invalidateQueries({ queryKey })
      },
    })
    return () => {
      hangUp()
      page.stop()
      units.stop()
    }
  }, [assessmentId, reading, queryClient])
}
