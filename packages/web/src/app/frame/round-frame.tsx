import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { sessionQuery } from '../../lib/api/session.ts'
import { useAssessmentChanges } from '../../lib/api/use-assessment-changes.ts'
import { isOnlyAssigned } from '../../lib/is-only-assigned.ts'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

// Not in the first file: for who judges from outside alone.
const AssignedFrame = lazy(async () => {
  const { AssignedFrame } = await import('./assigned-frame.tsx')
  return { default: AssignedFrame }
})

/** Pages of one year hear at once what colleagues change in its assessment. */
export function RoundFrame() {
  const { institution } = useRound()
  const { data: session } = useSuspenseQuery(sessionQuery)
  // without an assignment their role opens no assessment
  return isOnlyAssigned(session, institution.id) ? (
    <Suspense fallback={null}>
      <AssignedFrame>
        <HearingRound />
      </AssignedFrame>
    </Suspense>
  ) : (
    <HearingRound />
  )
}

function HearingRound() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const isAsked = may('see_own_contributions') ? 'unit' : 'nothing'
  const readsPart = may('read_stages') ? 'stages' : isAsked
  useAssessmentChanges(round.assessmentId, may('read_assessment') ? 'all' : readsPart)
  return <Outlet />
}
