import { PapersPage } from '../../features/papers/papers-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function PapersRoute() {
  const { institution, round } = useRound()
  const reads = useMay(institution.id)('read_papers')
  if (!reads) return <OwnRoleScreen />
  return <PapersPage assessmentId={round.assessmentId} institutionName={institution.name} year={round.year} />
}
