import { Outlet } from '@tanstack/react-router'
import { useAssessmentChanges } from '../../lib/api/use-assessment-changes.ts'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

/** Pages of one year hear at once what colleagues change in its assessment. */
export function RoundFrame() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const readsStages = may('read_stages') ? 'stages' : 'nothing'
  useAssessmentChanges(round.assessmentId, may('read_assessment') ? 'all' : readsStages)
  return <Outlet />
}
