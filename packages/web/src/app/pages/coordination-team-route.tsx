import { TeamPage } from '../../features/coordination-team/team-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

export function CoordinationTeamRoute() {
  const { institution } = usePlace()
  return useMay(institution.id)('read_evidence') ? <TeamPage institution={institution} /> : <OwnRoleScreen />
}
