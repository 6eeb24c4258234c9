import { DashboardPage } from '../../features/dashboard/dashboard-page.tsx'
import { useRound } from '../use-round.ts'

export function HomeRoute() {
  return <DashboardPage {...useRound()} />
}
