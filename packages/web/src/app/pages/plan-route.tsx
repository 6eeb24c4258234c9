import { PlanPage } from '../../features/assignments/plan/plan-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function PlanRoute() {
  const { institution, round } = useRound()
  const isPlanner = useMay(institution.id)('plan_assignments')
  return isPlanner ? <PlanPage year={round.year} timeZone={round.timeZone} /> : <OwnRoleScreen />
}
