import { InterviewPage } from '../../features/interview/interview-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function InterviewRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  if (!may('read_interview')) return <OwnRoleScreen />
  const { assessmentId, year } = round
  return <InterviewPage key={assessmentId} {...{ institution, assessmentId, year }} />
}
