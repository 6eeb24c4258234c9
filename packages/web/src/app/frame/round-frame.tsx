import { Outlet } from '@tanstack/react-router'
import { useAssessmentChanges } from '../../lib/api/use-assessment-changes.ts'
import { useRound } from '../use-round.ts'

/** Pages of one year hear at once what colleagues change in its assessment. */
export function RoundFrame() {
  const { round } = useRound()
  useAssessmentChanges(round.assessmentId)
  return <Outlet />
}
